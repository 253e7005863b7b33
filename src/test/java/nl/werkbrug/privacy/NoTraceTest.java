package nl.werkbrug.privacy;

import static nl.werkbrug.need.TestNeeds.asking;
import static nl.werkbrug.need.TestNeeds.wish;
import static nl.werkbrug.privacy.People.administering;
import static nl.werkbrug.privacy.People.guiding;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateRead;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.Needs;
import nl.werkbrug.privacy.PersonFile.Section;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Somebody with a distinct marker in every personal column is whole in the file of one person, and
 * after an erasure and the maintenance in no byte of store, index, outbox, log or a backup that was
 * made before and put back.
 */
class NoTraceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir Path folder;

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Marked anna = new Marked("4491");
    private final Marked bert = new Marked("8820");

    @BeforeEach
    void listen() {
        logged.start();
        root().addAppender(logged);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(logged);
    }

    @Test
    void the_file_of_a_person_holds_every_personal_column() {
        with(context -> {
            PersonFile file = file(context, add(context, anna));

            Map<String, Section> sections =
                    file.sections().stream()
                            .collect(Collectors.toMap(Section::table, section -> section));
            for (RegisteredTable table : context.getBean(Register.class).aboutOneCandidate()) {
                Section section = Objects.requireNonNull(sections.get(table.name()));
                assertThat(section.rows()).as("give the test a row of " + table).isNotEmpty();
                assertThat(table.personal().keySet())
                        .allSatisfy(column ->
                                assertThat(section.rows())
                                        .as("give the test a value of %s.%s", table.name(), column)
                                        .anyMatch(row -> row.containsKey(column)));
            }
            assertThat(anna.words()).allSatisfy(word -> assertThat(file.toString()).contains(word));
        });
    }

    @Test
    void no_byte_is_left_after_erasure_and_maintenance() throws IOException {
        CandidateId erased = addEraseAndMaintain();

        assertThat(traces(anna, erased).in(data())).isEmpty();
        assertThat(traces(bert, CandidateId.create()).in(data())).isNotEmpty();
        assertThat(traces(anna, erased).in(logs())).isEmpty();
    }

    @Test
    void nor_when_a_backup_of_before_is_put_back() throws Exception {
        CandidateId erased = addEraseAndMaintain();
        assertThat(new BackupFolder(backup()).isComplete()).isTrue();

        new BackupFolder(backup()).restore(data().resolve("werkbrug.mv.db"));
        with(context -> {
            assertThat(isThere(context, erased)).isTrue();
            assertThat(context.getBean(Erasures.class).replay()).isEqualTo(1);
            assertThat(context.getBean(Maintenance.class).run().isComplete()).isTrue();
            assertThat(isThere(context, erased)).isFalse();
            assertThat(welders(context)).isEqualTo(1);
            assertThat(context.getBean(AccessLog.class).verify()).isEmpty();
        });

        assertThat(traces(anna, erased).in(data())).isEmpty();
        assertThat(traces(anna, erased).in(logs())).isEmpty();
    }

    @Test
    void on_a_new_computer_the_ledger_of_the_backup_counts() throws Exception {
        var erased = new ArrayList<CandidateId>();
        with(context -> {
            erased.add(add(context, anna));
            erase(context, erased.getFirst());
            save(context);
        });
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere);

        new BackupFolder(backup()).restore(elsewhere.resolve("werkbrug.mv.db"));

        assertThat(LedgerFile.read(elsewhere.resolve(LedgerFile.NAME))).hasSize(1);
        assertThat(elsewhere.resolve(BackupFolder.KEY))
                .hasSameBinaryContentAs(data().resolve(BackupFolder.KEY));
    }

    @Test
    void the_service_goes_on_while_the_store_is_rewritten() {
        with(context -> {
            var candidates = context.getBean(Candidates.class);
            var stop = new AtomicBoolean();
            try (var busy = Executors.newFixedThreadPool(4)) {
                List<Future<Integer>> readers = new ArrayList<>();
                try {
                    for (int i = 0; i < 4; i++) {
                        CandidateId somebody = add(context, new Marked("330" + i));
                        readers.add(busy.submit(() -> readUntil(stop, candidates, somebody)));
                    }
                    for (int i = 0; i < 3; i++) {
                        assertThat(context.getBean(Maintenance.class).run().isComplete()).isTrue();
                    }
                } finally {
                    stop.set(true);
                }
                for (Future<Integer> reader : readers) {
                    assertThat(reader.get()).isPositive();
                }
            } catch (ExecutionException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static int readUntil(AtomicBoolean stop, Candidates candidates, CandidateId somebody) {
        int read = 0;
        while (!stop.get()) {
            candidates.decide(somebody, Purpose.MATCHING, read % 2 == 0, recording("busy"));
            read++;
        }
        return read;
    }

    /** With a backup between. */
    private CandidateId addEraseAndMaintain() {
        var erased = new ArrayList<CandidateId>();
        with(context -> {
            erased.add(add(context, anna));
            add(context, bert);
            assertThat(welders(context)).isEqualTo(2);
            save(context);
            assertThat(found(traces(anna, erased.getFirst()), data())).hasSizeGreaterThan(9);
            erase(context, erased.getFirst());
            assertThat(welders(context)).isEqualTo(1);
            // Gone for everyone, but not yet from the file: that is what the maintenance is for.
            assertThat(found(traces(anna, erased.getFirst()), data())).isNotEmpty();
            assertThat(context.getBean(Maintenance.class).run().isComplete()).isTrue();
            assertThat(found(traces(anna, erased.getFirst()), data())).isEmpty();
            assertThat(dump(context)).noneMatch(line -> line.contains("zq4491"));
            assertThat(welders(context)).isEqualTo(1);
        });
        return erased.getFirst();
    }

    private static List<String> found(Traces traces, Path folder) {
        try {
            return traces.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CandidateId add(ApplicationContext context, Marked person) {
        var candidates = context.getBean(Candidates.class);
        var recording = recording(person.word("recorder"));
        var added =
                candidates.add(
                        person.form("replaced"), List.of(person.word("own words")), recording);
        candidates.change(added.id(), added.version(), _ -> person.form("evidence"), recording);
        new Planted(context.getBean(Look.class), person, added.id()).plant();
        context.getEventPublisher(CandidateRead.class)
                .publishEvent(new CandidateRead(List.of(added.id()), guiding(DataKind.PERSON)));
        var retention = context.getBean(Retention.class);
        retention.ask(added.id(), administering(), LocalDate.of(2026, 11, 22));
        retention.hold(added.id(), person.word("hold"), administering(), NOW);
        PersonFile held = file(context, added.id());
        assertThat(person.words()).allSatisfy(word -> assertThat(held.toString()).contains(word));
        assertThat(person.secrets()).noneMatch(secret -> held.toString().contains(secret));
        return added.id();
    }

    private static void erase(ApplicationContext context, CandidateId candidate) {
        context.getBean(Retention.class).release(candidate, administering());
        assertThat(context.getBean(Erasures.class).erase(candidate, administering())).isTrue();
    }

    private static boolean isThere(ApplicationContext context, CandidateId candidate) {
        return context.getBean(Profiles.class).of(List.of(candidate)).containsKey(candidate);
    }

    private static PersonFile file(ApplicationContext context, CandidateId candidate) {
        return context.getBean(PersonFiles.class).find(candidate, administering()).orElseThrow();
    }

    private void save(ApplicationContext context) {
        try {
            context.getBean(Backups.class).save(new BackupFolder(backup()), Path.of("config"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int welders(ApplicationContext context) {
        var need = context.getBean(Needs.class).read(TestActors.DESK, asking(wish("wb:lassen")));
        var found = context.getBean(Matching.class).match(TestActors.DESK, need, 10, 10);
        return found.total() + found.nearMisses().stream().mapToInt(near -> near.total()).sum();
    }

    private static List<String> dump(ApplicationContext context) {
        return context.getBean(Look.class).at("SCRIPT");
    }

    private static Traces traces(Marked person, CandidateId id) {
        var traces = new Traces().id(id.value());
        person.words().forEach(traces::word);
        person.secrets().forEach(traces::word);
        return traces;
    }

    private byte[] logs() {
        return logged.list.stream()
                .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Recording recording(String by) {
        return new Recording(Actor.installation(by), Way.SPOKEN, NOW);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path backup() {
        return folder.resolve("backup");
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private void with(Consumer<ApplicationContext> deed) {
        System.setProperty("h2.bindAddress", "127.0.0.1");
        try (var context =
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .properties(Map.of("werkbrug.data", create(data()).toString()))
                        .start()) {
            deed.accept(context);
        }
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
