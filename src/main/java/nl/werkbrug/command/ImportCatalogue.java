package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.wrongUse;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.exchange.ImportFile;
import nl.werkbrug.exchange.ImportOrder;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.exchange.Imports;
import nl.werkbrug.exchange.Subject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Takes lists of competences in, several files as one, and reports on it. */
@Command(
        name = "catalogue",
        description =
                "Neemt competenties op: uit de bestanden van ESCO samen, of uit een eigen CSV.")
final class ImportCatalogue implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "BESTAND",
            arity = "1..*",
            description = "De bestanden. Een relatie mag naar een ander bestand wijzen.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Alleen proberen: er wordt niets opgeslagen.")
    private boolean dryRun;

    private final Installation installation;

    ImportCatalogue(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        ImportReport report = run(files.stream().map(this::open).toList());
        new ImportSummary(console).print(report, dryRun, "import.catalogue.remarks");
        return report.rejected() == 0 ? 0 : CommandRefusedException.PROBLEM;
    }

    private ImportFile open(Path path) {
        ImportFile file = Imports.open(path);
        if (file.subject() != Subject.CATALOGUE) {
            throw wrongUse("import.catalogue.other", path.getFileName());
        }
        return file.withoutUnknownColumns();
    }

    private ImportReport run(List<ImportFile> opened) {
        long rows = opened.stream().mapToLong(ImportFile::rows).sum();
        try (ApplicationContext context = installation.open();
                Bar bar = Bar.of("import", rows)) {
            String region = context.getRequiredProperty("werkbrug.region", String.class);
            var order = new ImportOrder(region, null, dryRun);
            return context.getBean(Imports.class).runTogether(opened, order, bar::accept);
        }
    }
}
