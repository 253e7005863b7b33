package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.wrongUse;

import nl.werkbrug.exchange.ImportOrder;
import nl.werkbrug.exchange.Imports;
import nl.werkbrug.exchange.Subject;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Takes files of candidates in and reports on them. */
@Command(
        name = "candidates",
        description =
                "Neemt kandidaten op uit een eigen lijst (Excel of CSV), een export van Sonar of"
                        + " profielen van VUM 2.0 en 3.0 (JSON).")
final class ImportCandidates implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Mixin private final FileImport files = new FileImport();

    @Mixin private final RegionOption region = new RegionOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--consent-recorded",
            paramLabel = "TEKST",
            description =
                    "Waar de toestemming voor matching is vastgelegd. Zonder: niemand vindt hen.")
    private @Nullable String consentRecorded;

    @Option(names = "--template", description = "Toont de kolommen van de CSV met een voorbeeld.")
    private boolean template;

    private final Installation installation;

    ImportCandidates(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (template) {
            Console.of(spec.commandLine()).print(Imports.template());
            return 0;
        }
        refuseOddProof();
        return files.run(
                Subject.CANDIDATES, installation, spec, region.checked(spec), consentRecorded);
    }

    private void refuseOddProof() {
        if (consentRecorded != null
                && (consentRecorded.isBlank()
                        || consentRecorded.length() > ImportOrder.CONSENT_LIMIT)) {
            throw wrongUse(
                    "command.use.value",
                    consentRecorded,
                    "--consent-recorded",
                    spec.qualifiedName());
        }
    }
}
