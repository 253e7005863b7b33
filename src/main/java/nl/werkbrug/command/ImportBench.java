package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.condition.Region;
import nl.werkbrug.exchange.CommandImports;
import nl.werkbrug.exchange.ImportJob;
import nl.werkbrug.exchange.ImportJobs;
import nl.werkbrug.exchange.ImportOrder;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.exchange.ImportWatch;
import nl.werkbrug.exchange.Imports;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** A file with a row for each generated person, that is taken in and then undone as a whole. */
final class ImportBench {
    private static final Actor BENCH = Actor.installation("bench");
    private static final String REGION = Region.ALL.getFirst().code();
    private static final long POLL = 50_000_000;

    private final CommandImports imports;
    private final ImportJobs jobs;
    private final Path file;
    private final int people;

    ImportBench(ApplicationContext context, Path folder, int people) {
        this.imports = context.getBean(CommandImports.class);
        this.jobs = context.getBean(ImportJobs.class);
        this.file = folder.resolve("bench.csv");
        this.people = people;
    }

    void write(GeneratedPeople generated) {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(
                    "referentie;voornaam;achternaam;e-mail;regio;postcode;motivatie;competenties");
            for (int i = 0; i < people; i++) {
                out.println(line(generated.candidate(i), i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A first time everybody is added; again nothing changes. */
    void run() {
        var order = new ImportOrder(REGION, "bench", false);
        ImportReport report =
                imports.run(Imports.open(file), "bench.csv", order, ImportWatch.NOBODY);
        if (report.rejected() > 0) {
            throw new IllegalStateException(report.figures());
        }
    }

    /** Of the first, that added everybody; until it is over. */
    void undo() {
        ImportJob added =
                jobs.list(BENCH).stream()
                        .filter(job -> job.figures().added() > 0)
                        .findFirst()
                        .orElseThrow();
        jobs.undo(BENCH, added.id());
        while (jobs.find(BENCH, added.id()).orElseThrow().state().isBusy()) {
            LockSupport.parkNanos(POLL);
        }
    }

    private static String line(CandidateForm form, int number) {
        return String.join(
                ";",
                text(form.reference()),
                text(form.firstName()),
                text(form.lastName()),
                "bench-" + number + "@voorbeeld.nl",
                text(form.region()),
                text(form.postcode()),
                text(form.motivation()),
                holdings(Objects.requireNonNullElse(form.competences(), List.of())));
    }

    private static String holdings(List<HoldingForm> held) {
        return held.stream()
                .map(one -> "%s:%s:%s".formatted(one.competence(), one.level(), one.basis()))
                .collect(Collectors.joining("|"));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
