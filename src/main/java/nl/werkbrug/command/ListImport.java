package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.wrongUse;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.exchange.ImportFile;
import nl.werkbrug.exchange.ImportOrder;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.exchange.Imports;
import nl.werkbrug.exchange.Subject;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;

/** What every command that takes a list in asks and does; a list tells of no people. */
final class ListImport {
    @Parameters(
            paramLabel = "BESTAND",
            arity = "0..1",
            description = "Het bestand, hoogstens 50 MB. Wat het is, blijkt uit de inhoud.")
    private @Nullable Path file;

    @Option(names = "--dry-run", description = "Alleen proberen: er wordt niets opgeslagen.")
    private boolean dryRun;

    int run(Subject wanted, Installation installation, CommandSpec spec) {
        ImportFile list = Imports.open(existing(spec));
        if (list.subject() != wanted) {
            throw wrongUse("command.import.subject", list.path(), spec.qualifiedName());
        }
        ImportReport report = run(list, installation);
        new ImportSummary(Console.of(spec.commandLine())).print(report, dryRun);
        return report.rejected() == 0 ? 0 : CommandRefusedException.PROBLEM;
    }

    private ImportReport run(ImportFile list, Installation installation) {
        try (ApplicationContext context = installation.open();
                Bar bar = Bar.of("import", list.rows())) {
            String region = context.getRequiredProperty("werkbrug.region", String.class);
            var order = new ImportOrder(region, null, dryRun);
            return context.getBean(Imports.class).run(list, order, bar::accept);
        }
    }

    private Path existing(CommandSpec spec) {
        if (file == null) {
            throw wrongUse("command.use.missing", "BESTAND", spec.qualifiedName());
        }
        if (!Files.exists(file)) {
            throw wrongUse("import.file.missing", file);
        }
        return file;
    }
}
