package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.wrongUse;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.condition.Region;
import nl.werkbrug.exchange.ImportFile;
import nl.werkbrug.exchange.ImportOrder;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.exchange.Imports;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Takes a file of candidates in and reports on it. */
@Command(
        name = "candidates",
        description = "Neemt kandidaten op uit CSV of uit profielen van VUM 2.0 (JSON).")
final class ImportCandidates implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "BESTAND",
            arity = "0..1",
            description = "Het bestand, in UTF-8 en hoogstens 50 MB.")
    private @Nullable Path file;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description =
                    "De regio waar het bestand er geen noemt; anders die van de instellingen.")
    private @Nullable String region;

    @Option(
            names = "--consent-recorded",
            paramLabel = "TEKST",
            description =
                    "Waar de toestemming voor matching is vastgelegd. Zonder: niemand vindt hen.")
    private @Nullable String consentRecorded;

    @Option(names = "--dry-run", description = "Alleen proberen: er wordt niets opgeslagen.")
    private boolean dryRun;

    @Option(names = "--template", description = "Toont de kolommen van de CSV met een voorbeeld.")
    private boolean template;

    private final Installation installation;

    ImportCandidates(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        if (template) {
            console.print(Imports.template());
            return 0;
        }
        refuseWrongUse();
        ImportReport report = run(Imports.open(existing()).withoutUnknownColumns());
        new ImportSummary(console).print(report, dryRun);
        return report.rejected() == 0 ? 0 : CommandRefusedException.PROBLEM;
    }

    private ImportReport run(ImportFile candidates) {
        try (ApplicationContext context = installation.open();
                Bar bar = Bar.of("import", candidates.rows())) {
            String configured = context.getRequiredProperty("werkbrug.region", String.class);
            var order =
                    new ImportOrder(region == null ? configured : region, consentRecorded, dryRun);
            return context.getBean(Imports.class).run(candidates, order, bar::accept);
        }
    }

    private void refuseWrongUse() {
        if (region != null && Region.find(region).isEmpty()) {
            throw wrongUse("command.use.value", region, "--region", spec.qualifiedName());
        }
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

    private Path existing() {
        if (file == null) {
            throw wrongUse("command.use.missing", "BESTAND", spec.qualifiedName());
        }
        if (!Files.exists(file)) {
            throw wrongUse("import.file.missing", file);
        }
        if (Files.isDirectory(file)) {
            throw wrongUse("import.file.folder", file);
        }
        return file;
    }
}
