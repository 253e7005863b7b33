package nl.werkbrug.matching;

import static nl.werkbrug.need.TestNeeds.asking;
import static nl.werkbrug.need.TestNeeds.wish;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.check.Check;
import nl.werkbrug.check.Checked;
import nl.werkbrug.check.Fault;
import nl.werkbrug.check.StoreView;
import nl.werkbrug.check.TestCheckup;
import nl.werkbrug.need.Needs;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What is found in a damaged index, or in one that says something else than the store. */
abstract class IndexSoundContract extends StoreTest {
    private static final Recording RECORDING =
            new Recording(
                    TestActors.INSTALLATION, Way.SCREEN, Instant.parse("2026-11-21T10:00:00Z"));

    @Inject ApplicationContext context;
    @Inject Candidates candidates;
    @Inject Profiles profiles;
    @Inject Outbox outbox;
    @Inject IndexFolder live;
    @Inject IndexUpkeep upkeep;
    @Inject StoreView store;
    @Inject TransactionOperations<Connection> transactions;

    @TempDir Path data;

    private Candidate anna;
    private Candidate bert;

    @BeforeEach
    void an_index_that_was_kept() throws IOException, InterruptedException {
        var scheduler =
                context.getBean(ExecutorService.class, Qualifiers.byName(TaskExecutors.SCHEDULED));
        scheduler.shutdownNow();
        assertThat(scheduler.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        anna = add();
        bert = add();
        var need = context.getBean(Needs.class).read(TestActors.DESK, asking(wish("wb:lassen")));
        context.getBean(Matching.class).match(TestActors.DESK, need, 10, 0);
        assertThat(upkeep.purge()).isPresent();
        copy(live.current().orElseThrow(), data.resolve("index/kept"));
        Files.writeString(data.resolve("index/current"), "kept");
    }

    @Test
    void finds_nothing_in_a_sound_one_that_somebody_else_is_using() throws IOException {
        try (var used = new IndexWriter(FSDirectory.open(kept()), MatchIndex.config())) {
            Map<String, Integer> before = files();

            assertThat(checkup()).allMatch(Checked::isFine);
            assertThat(files()).isEqualTo(before);
            assertThat(used.isOpen()).isTrue();
        }
    }

    @Test
    void finds_nothing_where_there_is_none_yet() throws IOException {
        Files.delete(data.resolve("index/current"));

        assertThat(checkup())
                .extracting(Checked::fine)
                .containsExactly(Fault.of("check.index.none"), Fault.of("check.drift.none"));
    }

    @Test
    void misses_a_file() throws IOException {
        Files.delete(largest());

        assertThat(faults()).containsExactly(Fault.of("check.index.unreadable"));
    }

    @Test
    void misses_the_folder() throws IOException {
        Files.move(kept(), data.resolve("elsewhere"));

        assertThat(faults()).containsExactly(Fault.of("check.index.gone"));
    }

    @Test
    void sees_a_byte_that_was_turned() throws IOException {
        Path file = largest();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(faults()).extracting(Fault::key).contains("check.index.segment");
    }

    @Test
    void sees_a_list_of_parts_that_cannot_be_read() throws IOException {
        try (Stream<Path> files = Files.list(kept())) {
            Path parts =
                    files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                            .findFirst()
                            .orElseThrow();
            Files.write(parts, new byte[] {1, 2, 3});
        }

        assertThat(faults()).containsExactly(Fault.of("check.index.unreadable"));
    }

    @Test
    void misses_somebody_who_was_taken_out() throws IOException {
        change(index -> index.deleteDocuments(CandidateDocument.term(anna.id())));

        assertThat(faults()).containsExactly(Fault.of("check.drift.less", anna.reference()));
    }

    @Test
    void sees_somebody_who_is_not_in_the_store() throws IOException {
        Profile gone = Fixture.aCandidate().build();
        change(index -> index.addDocument(CandidateDocument.of(Card.of(gone))));

        assertThat(faults())
                .containsExactly(Fault.of("check.drift.more", gone.id().value().toString()));
    }

    @Test
    void sees_somebody_who_stands_in_it_twice() throws IOException {
        Card card = List.copyOf(profiles.cards(List.of(anna.id())).values()).getFirst();
        change(index -> index.addDocument(CandidateDocument.of(card)));

        assertThat(faults()).containsExactly(Fault.of("check.drift.other", anna.reference()));
    }

    @Test
    void sees_what_was_written_behind_the_back_of_the_list_of_changes() {
        String hours = "UPDATE candidate SET hours_min = 7 WHERE id = ?";
        assertThat(write(hours, anna.id())).isEqualTo(1);
        assertThat(write("UPDATE candidate SET motivation = 'bloemen' WHERE id = ?", bert.id()))
                .isEqualTo(1);

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        Fault.of("check.drift.other", anna.reference()),
                        Fault.of("check.drift.other", bert.reference()));
        write("UPDATE candidate SET hours_min = NULL, motivation = NULL WHERE id = ?", anna.id());
        write("UPDATE candidate SET hours_min = NULL, motivation = NULL WHERE id = ?", bert.id());
    }

    @Test
    void passes_over_what_the_next_question_brings_in() {
        candidates.decide(anna.id(), Purpose.MATCHING, false, RECORDING);
        add();

        assertThat(checkup())
                .allMatch(Checked::isFine)
                .last()
                .satisfies(drift ->
                        assertThat(drift.fine().arguments())
                                .isEqualTo(List.of(profiles.count(), 2)));
    }

    @Test
    void sees_that_it_is_behind_the_list_of_changes() {
        candidates.decide(anna.id(), Purpose.MATCHING, false, RECORDING);
        assertThat(upkeep.purge()).isPresent();

        assertThat(faults()).containsExactly(Fault.of("check.drift.late"));
    }

    @Test
    void sees_that_it_belongs_to_another_store() throws IOException {
        Map<String, String> mark =
                Map.of("format", MatchIndex.FORMAT, "store", "another", "number", "1");
        change(index -> index.setLiveCommitData(mark.entrySet()));

        assertThat(faults()).containsExactly(Fault.of("check.drift.store"));
    }

    private List<Fault> faults() {
        return checkup().stream().flatMap(checked -> checked.told().stream()).toList();
    }

    private List<Checked> checkup() {
        var folder = new IndexFolder(data);
        List<Check> checks =
                List.of(new IndexCheck(folder), new DriftCheck(folder, outbox, profiles));
        return TestCheckup.of(checks, store);
    }

    private Candidate add() {
        var form =
                TestForms.named(
                        TestForms.reference(), "flevoland", "Anna", "0612345678", "wb:lassen");
        return candidates.add(form, RECORDING);
    }

    /** Tells nobody. */
    private int write(String statement, CandidateId who) {
        return transactions.executeWrite(status -> {
            try (var prepared = status.getConnection().prepareStatement(statement)) {
                prepared.setObject(1, who.value());
                return prepared.executeUpdate();
            }
        });
    }

    private void change(Deed deed) throws IOException {
        try (var index = new IndexWriter(FSDirectory.open(kept()), MatchIndex.config())) {
            index.setLiveCommitData(index.getLiveCommitData());
            deed.on(index);
        }
    }

    private Path kept() {
        return data.resolve("index/kept");
    }

    private Path largest() throws IOException {
        try (Stream<Path> files = Files.list(kept())) {
            return files.max((one, other) -> Long.compare(size(one), size(other))).orElseThrow();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private Map<String, Integer> files() throws IOException {
        var all = new TreeMap<String, Integer>();
        try (Stream<Path> files = Files.list(kept())) {
            for (Path file : files.toList()) {
                all.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private interface Deed {
        void on(IndexWriter index) throws IOException;
    }
}
