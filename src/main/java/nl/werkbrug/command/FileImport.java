package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.wrongUse;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.exchange.CommandImports;
import nl.werkbrug.exchange.FileCopy;
import nl.werkbrug.exchange.ImportBusyException;
import nl.werkbrug.exchange.ImportFile;
import nl.werkbrug.exchange.ImportOrder;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.exchange.Imports;
import nl.werkbrug.exchange.Subject;
import nl.werkbrug.refusal.Wording;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every command that takes files in asks and does. */
final class FileImport {
    @Parameters(
            paramLabel = "BESTAND",
            arity = "0..*",
            description =
                    "Het bestand, hoogstens 50 MB: Excel (xlsx), CSV of JSON. Wat het is, blijkt"
                            + " uit de inhoud.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Alleen proberen: er wordt niets opgeslagen.")
    private boolean dryRun;

    /** Takes every file in; the status is whether every row was taken. */
    int run(Subject wanted, Installation installation, CommandSpec spec) {
        return run(wanted, installation, spec, null, null);
    }

    /** The same for files of people, with the region and the consent that they do not tell. */
    int run(
            Subject wanted,
            Installation installation,
            CommandSpec spec,
            @Nullable String region,
            @Nullable String consentRecorded) {
        var reports = new ArrayList<ImportReport>();
        for (Path file : existing(spec)) {
            try (FileCopy copy = FileCopy.of(file)) {
                ImportFile opened = open(copy, file, wanted, spec);
                var order = new Order(nameOf(file), region, consentRecorded);
                ImportReport report = run(opened, order, installation);
                new ImportSummary(Console.of(spec.commandLine())).print(report, dryRun);
                reports.add(report);
            }
        }
        return finish(reports, Console.of(spec.commandLine()));
    }

    /** The catalogue with all files as one: what stands in the one may point to the other. */
    int runCatalogue(Installation installation, CommandSpec spec) {
        List<Path> paths = existing(spec);
        try (var copies = new Copies()) {
            List<ImportFile> opened =
                    paths.stream()
                            .map(path -> open(copies.of(path), path, Subject.CATALOGUE, spec))
                            .toList();
            ImportReport report = runCatalogue(opened, installation);
            new ImportSummary(Console.of(spec.commandLine()))
                    .print(report, dryRun, "import.catalogue.remarks");
            return report.rejected() == 0 ? 0 : CommandRefusedException.PROBLEM;
        }
    }

    private ImportReport runCatalogue(List<ImportFile> opened, Installation installation) {
        long rows = opened.stream().mapToLong(ImportFile::rows).sum();
        try (ApplicationContext context = installation.open();
                Bar bar = Bar.of("import", rows)) {
            String region = context.getRequiredProperty("werkbrug.region", String.class);
            var order = new ImportOrder(region, null, dryRun);
            return context.getBean(Imports.class).runCatalogue(opened, order, bar::accept);
        }
    }

    /** Copies that go together. */
    private static final class Copies implements AutoCloseable {
        private final List<FileCopy> made = new ArrayList<>();

        FileCopy of(Path file) {
            FileCopy copy = FileCopy.of(file);
            made.add(copy);
            return copy;
        }

        @Override
        public void close() {
            made.forEach(FileCopy::close);
        }
    }

    /** The last line tells of all files together. */
    private static int finish(List<ImportReport> reports, Console console) {
        ImportReport all = reports.stream().reduce(ImportReport.NOTHING, ImportReport::plus);
        if (reports.size() > 1) {
            console.print(all.figures());
        }
        return all.rejected() == 0 ? 0 : CommandRefusedException.PROBLEM;
    }

    /** What an order says that the file does not. */
    private record Order(String name, @Nullable String region, @Nullable String consentRecorded) {}

    private ImportReport run(ImportFile file, Order order, Installation installation) {
        try (ApplicationContext context = installation.open();
                Bar bar = Bar.of("import", file.rows())) {
            String configured = context.getRequiredProperty("werkbrug.region", String.class);
            String region = order.region == null ? configured : order.region;
            return context.getBean(CommandImports.class)
                    .run(
                            file,
                            order.name,
                            new ImportOrder(region, order.consentRecorded, dryRun),
                            bar::accept);
        } catch (ImportBusyException _) {
            throw CommandRefusedException.problem("import.busy.command");
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A file of another kind is not taken: whoever gave it may have taken the wrong one. */
    private static ImportFile open(FileCopy copy, Path file, Subject wanted, CommandSpec spec) {
        ImportFile opened = Imports.open(copy.path());
        if (opened.subject() != wanted) {
            String other = opened.subject().name().toLowerCase(Locale.ROOT);
            throw wrongUse(
                    "command.import.subject",
                    file,
                    Wording.of(Wording.DUTCH, "import.subject." + other, List.of()),
                    spec.parent().qualifiedName() + " " + other);
        }
        return opened.withoutUnknownColumns();
    }

    private List<Path> existing(CommandSpec spec) {
        if (files.isEmpty()) {
            throw wrongUse("command.use.missing", "BESTAND", spec.qualifiedName());
        }
        files.forEach(FileImport::refuseWrongPath);
        return files;
    }

    private static void refuseWrongPath(Path file) {
        if (!Files.exists(file)) {
            throw wrongUse("import.file.missing", file);
        }
        if (Files.isDirectory(file)) {
            throw wrongUse("import.file.folder", file);
        }
    }
}
