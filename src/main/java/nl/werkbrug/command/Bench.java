package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.matching.CandidateSearch;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.privacy.Maintenance;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Fills a throw-away store with generated people and measures what a desk would wait for. */
@Command(
        name = "bench",
        description = "Vult een wegwerpopslag met verzonnen kandidaten en meet hoe snel het gaat.")
final class Bench implements Callable<Integer> {
    private static final int BATCH = 1000;
    private static final int WARM_UP = 2000;
    private static final int LOG_ROUNDS = 50;
    private static final int MEASURED = 2000;
    private static final int CHANGES = 300;
    private static final int SEARCHES = 1000;
    private static final int BOARDS = 50;
    private static final int EXPLAINED = 25;

    private static final Actor BENCH = Actor.installation("bench");

    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--candidates", paramLabel = "AANTAL", description = "Hoeveel kandidaten.")
    private int people = 100_000;

    @Option(
            names = "--access-log",
            paramLabel = "REGELS",
            description = "Meet alleen het logboek van inzage, met zoveel regels.")
    private int logLines;

    @Option(
            names = "--needs",
            paramLabel = "AANTAL",
            description = "Meet alleen de omgekeerde richting, met zoveel open behoeften.")
    private int standingNeeds;

    @Option(
            names = "--search",
            description = "Meet alleen het zoeken onder kandidaten, met alle aantallen.")
    private boolean onlySearch;

    @Option(
            names = "--board",
            paramLabel = "AANTAL",
            description = "Meet alleen het bord, met zoveel lopende trajecten.")
    private int trajectories;

    @Option(
            names = "--import",
            description = "Meet alleen een bestand: innemen, nog een keer, en terugdraaien.")
    private boolean onlyImport;

    private final Installation installation;

    Bench(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("werkbrug-bench");
        try (ApplicationContext context = installation.at(data).onFreePort().open()) {
            if (logLines > 0) {
                measureLog(context);
            } else if (standingNeeds > 0) {
                measureStanding(context);
            } else if (trajectories > 0) {
                measureBoard(context);
            } else if (onlySearch) {
                measureSearch(context);
            } else if (onlyImport) {
                measureImport(context, data);
            } else {
                measure(context);
            }
            return 0;
        } finally {
            remove(data);
        }
    }

    private void measure(ApplicationContext context) {
        var generated = new GeneratedPeople(context.getBean(Competences.class).catalogue(), 1);
        var candidates = context.getBean(Candidates.class);
        var matching = context.getBean(Matching.class);

        tellRate("load", time(() -> fill(candidates, generated)));
        tellRate("index", time(() -> matching.reindex(_ -> {})));
        tellRate("index, warm", time(() -> matching.reindex(_ -> {})));
        var stored = context.getBean(Needs.class);
        List<Need> needs =
                generated.needs(200).stream().map(form -> stored.read(BENCH, form)).toList();
        tell("match, 25 explained", times(MEASURED, i -> match(matching, needs, i)));
        tell("supply", times(MEASURED, i -> supply(matching, needs, i)));
        tell("type-ahead", typeAhead(context.getBean(Competences.class)));
        tell("change, then found", changes(context, matching, needs));
        tellSeconds("nightly maintenance", time(() -> context.getBean(Maintenance.class).run()));
    }

    /** What a changed candidate costs beside many open needs, and a work list of everybody. */
    private void measureStanding(ApplicationContext context) {
        var generated = new GeneratedPeople(context.getBean(Competences.class).catalogue(), 1);
        fill(context.getBean(Candidates.class), generated);
        var bench = new StandingBench(context);
        tellSeconds("add the needs", time(() -> bench.fill(generated.needs(standingNeeds))));
        tellSeconds("prepare the needs", time(bench::prepare));
        tell("a changed candidate", times(MEASURED, bench::changed));
        tell("200 at once, each", times(LOG_ROUNDS, bench::manyChanged, StandingBench.MANY));
        tell("what a need costs", times(LOG_ROUNDS, bench::price));
        tell("one person, findable", times(LOG_ROUNDS, bench::findable));
        tellSeconds("work list of a desk", time(bench::workList));
        print("open needs that suit somebody, on average: " + bench.suiting());
    }

    private void measureSearch(ApplicationContext context) {
        var catalogue = context.getBean(Competences.class).catalogue();
        tellRate(
                "load",
                time(() ->
                        fill(
                                context.getBean(Candidates.class),
                                new GeneratedPeople(catalogue, 1))));
        var search = new SearchBench(context.getBean(CandidateSearch.class));
        tell("search, first time", List.of(time(() -> search.ask(0))));
        tell("search, all counts", times(SEARCHES, search::ask));
        search.kinds().forEach((kind, ask) -> tell(kind, times(SEARCHES / 5, ask::accept)));
    }

    private void measureImport(ApplicationContext context, Path data) {
        var catalogue = context.getBean(Competences.class).catalogue();
        var bench = new ImportBench(context, data, people);
        bench.write(new GeneratedPeople(catalogue, 1));
        tellRate("import", time(bench::run));
        tellRate("the same file again", time(bench::run));
        tellRate("undo", time(bench::undo));
    }

    private void measureLog(ApplicationContext context) {
        var catalogue = context.getBean(Competences.class).catalogue();
        fill(context.getBean(Candidates.class), new GeneratedPeople(catalogue, 1));
        var log = new LogBench(context);
        tellSeconds("fill the log", time(() -> log.fill(logLines)));
        tell("read a page of 20", times(LOG_ROUNDS, log::readPage));
        tell("who saw a person", times(LOG_ROUNDS, log::whoSaw));
        tell("whom somebody saw", times(LOG_ROUNDS, log::whomSaw));
        tell("the first of those", times(LOG_ROUNDS, log::whomSawFirst));
        tell("a candidate's page", times(LOG_ROUNDS, log::ownPage));
        tellSeconds("verify all lines", time(log::verify));
    }

    /** From the request of a browser until its page is there. */
    private void measureBoard(ApplicationContext context) {
        people = trajectories;
        var catalogue = context.getBean(Competences.class).catalogue();
        fill(context.getBean(Candidates.class), new GeneratedPeople(catalogue, 1));
        try (var board = new BoardBench(context)) {
            tellSeconds("begin trajectories", time(board::fill));
            tell("board, first time", List.of(time(() -> board.accountManager(0))));
            tell("board with names", times(BOARDS, board::accountManager));
            tell("board with references", times(BOARDS, board::coordinator));
            tell("one column", times(BOARDS, board::oneColumn));
            tell("filtered by red", times(BOARDS, board::filtered));
            tell("where people wait", times(BOARDS, board::waits));
            print(board.told());
        }
    }

    private void fill(Candidates candidates, GeneratedPeople generated) {
        for (int done = 0; done < people; done += BATCH) {
            Map<CandidateId, CandidateForm> batch = new LinkedHashMap<>();
            for (int i = done; i < Math.min(people, done + BATCH); i++) {
                batch.put(CandidateId.create(), generated.candidate(i));
            }
            candidates.addAll(batch, recording());
        }
    }

    private static void match(Matching matching, List<Need> needs, int i) {
        matching.match(BENCH, needs.get(i % needs.size()), EXPLAINED, 0);
    }

    private static void supply(Matching matching, List<Need> needs, int i) {
        Need need = needs.get(i % needs.size());
        matching.supply(need.region(), need.topTen());
    }

    private static List<Duration> typeAhead(Competences competences) {
        var words = List.of("las", "tig las", "heftrk", "tekening", "vca", "samenwreken", "cnc");
        return times(MEASURED, i -> competences.search(words.get(i % words.size()), 10));
    }

    /** From the commit of a change until a query of anyone has answered with it. */
    private static List<Duration> changes(
            ApplicationContext context, Matching matching, List<Need> needs) {
        var candidates = context.getBean(Candidates.class);
        var ids = new ArrayList<CandidateId>();
        context.getBean(Profiles.class)
                .forEachPage(
                        page -> page.stream().limit(5).forEach(profile -> ids.add(profile.id())));
        var found = new ArrayList<Duration>();
        for (int i = 0; i < CHANGES; i++) {
            candidates.decide(ids.get(i % ids.size()), Purpose.MATCHING, i % 2 == 0, recording());
            int query = i;
            found.add(time(() -> match(matching, needs, query)));
        }
        return found;
    }

    private static List<Duration> times(int rounds, Deed deed) {
        for (int i = 0; i < Math.min(WARM_UP, rounds); i++) {
            deed.run(i);
        }
        var taken = new ArrayList<Duration>();
        for (int i = 0; i < rounds; i++) {
            int round = i;
            taken.add(time(() -> deed.run(round)));
        }
        return taken;
    }

    /** The same of a deed that is so many in one. */
    private static List<Duration> times(int rounds, Deed deed, int in) {
        return times(rounds, deed).stream().map(taken -> taken.dividedBy(in)).toList();
    }

    private static Duration time(Runnable deed) {
        long start = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void tellSeconds(String what, Duration taken) {
        print("%-22s %8.1f s".formatted(what, taken.toMillis() / 1000.0));
    }

    private void tellRate(String what, Duration taken) {
        double seconds = taken.toMillis() / 1000.0;
        print("%-22s %8.1f s  %,10.0f people/s".formatted(what, seconds, people / seconds));
    }

    private void tell(String what, List<Duration> taken) {
        List<Duration> sorted = taken.stream().sorted().toList();
        print(
                "%-22s median %7.3f ms  p95 %7.3f ms  p99 %7.3f ms  worst %7.3f ms"
                        .formatted(
                                what,
                                millis(sorted, 0.50),
                                millis(sorted, 0.95),
                                millis(sorted, 0.99),
                                millis(sorted, 1)));
    }

    private static double millis(List<Duration> sorted, double share) {
        int index = (int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()));
        return sorted.get(index).toNanos() / 1e6;
    }

    private void print(String line) {
        Console.of(spec.commandLine()).print(line);
    }

    private static Recording recording() {
        return new Recording(BENCH, Way.IMPORT, Instant.now());
    }

    private static void remove(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** One round of what is measured. */
    private interface Deed {
        void run(int round);
    }
}
