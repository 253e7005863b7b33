package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.wrongUse;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;

/** Says in one sentence what is wrong with a command line. */
final class WrongUse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        CommandRefusedException refused = explain(wrong, command);
        Console.of(wrong.getCommandLine()).complain(refused);
        return refused.status();
    }

    private static CommandRefusedException explain(ParameterException wrong, String command) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                    wrongUse("command.use.unknown", unknown.getUnmatched().getFirst(), command);
            case MissingParameterException missing ->
                    wrongUse("command.use.missing", names(missing), command);
            default -> {
                ArgSpec place = wrong.getArgSpec();
                String value = wrong.getValue();
                yield place == null || value == null
                        ? wrongUse("command.use.wrong", command)
                        : wrongUse("command.use.value", value, name(place), command);
            }
        };
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec place) {
        return place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
    }
}
