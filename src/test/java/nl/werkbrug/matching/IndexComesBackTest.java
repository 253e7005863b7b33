package nl.werkbrug.matching;

import static nl.werkbrug.need.TestNeeds.asking;
import static nl.werkbrug.need.TestNeeds.wish;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.need.Needs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The index is a view: whatever happens to its files, the next start answers as before. */
class IndexComesBackTest {
    private static final Recording RECORDING =
            new Recording(
                    Actor.installation("test"), Way.SCREEN, Instant.parse("2026-11-21T10:00:00Z"));

    @TempDir Path data;

    @BeforeEach
    void addAWelder() {
        with(context -> {
            var candidates = context.getBean(Candidates.class);
            var anna = candidates.add(TestForms.candidate("A", "flevoland"), RECORDING);
            var welding = new HoldingForm("wb:lassen", 3, "DECLARED", null, null);
            candidates.replaceHoldings(anna.id(), null, List.of(welding), RECORDING);
            candidates.decide(anna.id(), Purpose.MATCHING, true, RECORDING);
            assertThat(welders(context)).isEqualTo(1);
        });
    }

    @Test
    void after_its_folder_was_thrown_away() throws IOException {
        remove(data.resolve("index"));

        with(context -> assertThat(welders(context)).isEqualTo(1));
    }

    @Test
    void after_its_files_were_broken() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            for (Path file : files.filter(IndexComesBackTest::isOfLucene).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        with(context -> assertThat(welders(context)).isEqualTo(1));
    }

    @Test
    void when_it_belongs_to_another_store() {
        with(
                Map.of("datasources.default.url", url("other")),
                context -> assertThat(welders(context)).isZero());
        with(context -> assertThat(welders(context)).isEqualTo(1));
    }

    @Test
    void beside_a_process_that_holds_it() {
        with(first -> {
            assertThat(welders(first)).isEqualTo(1);
            with(second -> assertThat(welders(second)).isEqualTo(1));
            assertThat(welders(first)).isEqualTo(1);
        });
    }

    @Test
    void when_changes_that_it_has_not_seen_are_no_longer_listed() throws IOException {
        Path seen = data.resolve("seen");
        copy(data.resolve("index"), seen);
        with(context -> {
            context.getBean(Profiles.class)
                    .forEachPage(page -> page.forEach(profile -> withdraw(context, profile.id())));
            assertThat(context.getBean(IndexUpkeep.class).purge()).isPresent();
        });
        remove(data.resolve("index"));
        copy(seen, data.resolve("index"));

        with(context -> assertThat(welders(context)).isZero());
    }

    private static void withdraw(ApplicationContext context, CandidateId candidate) {
        context.getBean(Candidates.class).decide(candidate, Purpose.MATCHING, false, RECORDING);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOfLucene(Path file) {
        return Files.isRegularFile(file)
                && !file.endsWith("current")
                && !file.endsWith("write.lock");
    }

    private static int welders(ApplicationContext context) {
        var need = context.getBean(Needs.class).read(TestActors.DESK, asking(wish("wb:lassen")));
        return context.getBean(Matching.class).match(TestActors.DESK, need, 10, 0).total();
    }

    private void with(Consumer<ApplicationContext> deed) {
        with(Map.of(), deed);
    }

    private void with(Map<String, Object> settings, Consumer<ApplicationContext> deed) {
        try (var context =
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .properties(
                                Map.of(
                                        "werkbrug.data", data.toString(),
                                        "datasources.default.url", url("store")))
                        .properties(settings)
                        .start()) {
            deed.accept(context);
        }
    }

    private String url(String name) {
        return "jdbc:h2:file:%s;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE"
                .formatted(data.resolve(name));
    }
}
