package nl.werkbrug.command;

import nl.werkbrug.exchange.UnreadableFileException;
import nl.werkbrug.refusal.RefusedException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what a command could not do, and decides its exit status. */
final class Faults implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult given) {
        Console console = Console.of(line);
        switch (fault) {
            case CommandRefusedException refused -> {
                console.complain(refused);
                return refused.status();
            }
            case UnreadableFileException file ->
                    console.complain(file.key(), file.arguments().toArray());
            case RefusedException refused -> refused.refusals().forEach(console::complain);
            default -> {
                LOG.debug("Unforeseen", fault);
                console.complain("command.bug", fault.getClass().getSimpleName());
            }
        }
        return CommandRefusedException.PROBLEM;
    }
}
