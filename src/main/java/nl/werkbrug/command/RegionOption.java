package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.wrongUse;

import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The region that a file of people or needs may leave out. */
final class RegionOption {
    @Option(
            names = "--region",
            paramLabel = "CODE",
            description =
                    "De regio waar het bestand er geen noemt; anders die van de instellingen.")
    private @Nullable String code;

    /** Null when it was not given. */
    @Nullable String checked(CommandSpec spec) {
        if (code != null && Region.find(code).isEmpty()) {
            throw wrongUse("command.use.value", code, "--region", spec.qualifiedName());
        }
        return code;
    }
}
