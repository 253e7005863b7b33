package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.TestActors;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Ranking;
import nl.werkbrug.matching.Scorer;
import nl.werkbrug.matching.Weights;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.OpenNeeds;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@MicronautTest(transactional = false)
@Property(
        name = "datasources.default.url",
        value = "jdbc:h2:mem:demonstration" + DemonstrationTest.SETTINGS)
class DemonstrationTest {
    static final String SETTINGS =
            ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\b(ziek|diagnos|klacht|beperk|handicap|adhd|autis|depress|burn-?out|verslaa?v"
                            + "|medicijn|therap|psych|trauma|strafblad|detentie|gevangen|justitie"
                            + "|politie|afkomst|allochto|buitenland|vluchteling|asiel|geloof"
                            + "|moslim|christ|turks|marok|surinaam|syri|eritre|pools|oekra|antil)",
                    Pattern.CASE_INSENSITIVE);

    private final Demonstration demonstration;
    private final Candidates candidates;
    private final Profiles profiles;
    private final Employers employers;
    private final Needs needs;
    private final OpenNeeds openNeeds;
    private final Ranking ranking;

    DemonstrationTest(
            Demonstration demonstration,
            Candidates candidates,
            Profiles profiles,
            Employers employers,
            Needs needs,
            OpenNeeds openNeeds,
            Competences competences,
            Weights weights,
            Distances distances) {
        this.demonstration = demonstration;
        this.candidates = candidates;
        this.profiles = profiles;
        this.employers = employers;
        this.needs = needs;
        this.openNeeds = openNeeds;
        this.ranking = new Ranking(new Scorer(competences.catalogue(), weights, distances));
    }

    @BeforeEach
    void fill() {
        demonstration.fill();
    }

    @Test
    void has_four_hundred_people_forty_employers_and_sixty_needs() {
        assertThat(profiles.count()).isEqualTo(400);
        assertThat(employers.all()).hasSize(40);
        assertThat(needs.list(TestActors.DESK, null, 0, 100).needs())
                .hasSize(60)
                .filteredOn(Need::isOpen)
                .hasSize(50);
        assertThat(needs.list(TestActors.DESK, NeedStatus.DRAFT, 0, 100).total()).isEqualTo(6);
    }

    @Test
    void leaves_a_store_alone_that_holds_something() {
        assertThat(demonstration.fill()).isFalse();

        assertThat(profiles.count()).isEqualTo(400);
    }

    @Test
    void leaves_a_store_alone_that_holds_one_employer() {
        try (var other = otherStore("one-employer")) {
            other.getBean(Employers.class).add(new EmployerForm("Werf", null, null));

            assertThat(other.getBean(Demonstration.class).fill()).isFalse();
            assertThat(other.getBean(Profiles.class).count()).isZero();
        }
    }

    @Test
    void is_the_same_in_every_store() {
        try (var other = otherStore("again")) {
            assertThat(other.getBean(Demonstration.class).fill()).isTrue();

            var again = other.getBean(Candidates.class);
            assertThat(everybody(other.getBean(Profiles.class), other.getBean(Candidates.class)))
                    .isEqualTo(everybody());
            assertThat(other.getBean(Employers.class).all()).isEqualTo(employers.all());
            assertThat(inOrder(other.getBean(OpenNeeds.class).all()))
                    .isEqualTo(inOrder(openNeeds.all()));
        }
    }

    @Test
    void has_people_of_every_sort() {
        List<Profile> people = all(profiles);

        assertThat(people).filteredOn(Profile::mayBeMatched).hasSizeBetween(280, 330);
        assertThat(people).filteredOn(Profile::waitsForConsent).hasSizeBetween(20, 50);
        assertThat(people).filteredOn(DemonstrationTest::isNotLooking).hasSizeBetween(20, 45);
        assertThat(people).filteredOn(one -> one.holdings().size() <= 3).hasSizeBetween(30, 65);
        assertThat(people).filteredOn(DemonstrationTest::isNeighbour).hasSize(15);
        assertThat(people).allMatch(one -> one.holdings().size() <= 14);
    }

    @Test
    void every_open_need_has_matches_and_near_misses() {
        List<Profile> people = all(profiles);

        for (Need need : openNeeds.all()) {
            assertThat(ranking.matches(need, people)).as(need.title()).isNotEmpty();
            assertThat(ranking.nearMisses(need, people)).as(need.title()).isNotEmpty();
        }
    }

    @Test
    void shows_the_whole_range_for_the_welder() {
        List<Profile> people = all(profiles);
        Need welder = welder();

        List<Match> matches = ranking.matches(welder, people);

        assertThat(welder.topTen().size()).isEqualTo(10);
        assertThat(matches).hasSizeGreaterThan(15);
        assertThat(matches.getFirst().score()).isGreaterThan(80);
        assertThat(matches.getLast().score()).isLessThan(50);
        assertThat(ranking.nearMisses(welder, people)).hasSizeGreaterThan(3);
    }

    @Test
    void says_nothing_that_may_not_be_written_down() {
        Stream<String> said =
                Stream.concat(
                        everybody().stream().map(one -> "" + one.motivation()),
                        needs.list(TestActors.DESK, null, 0, 100).needs().stream()
                                .map(need -> need.title() + need.tasks() + need.offers()));

        assertThat(said).noneMatch(text -> FORBIDDEN.matcher(text).find());
    }

    @Test
    void nobody_can_be_called_or_mailed() {
        assertThat(everybody())
                .allMatch(one -> ("" + one.person().phone()).matches("06-00000\\d{3}"))
                .allMatch(one -> ("" + one.person().email()).endsWith("@voorbeeld.example"));
    }

    private Need welder() {
        return openNeeds.all().stream()
                .filter(need -> need.title().equals("Lasser in de staalbouw"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Profile> all(Profiles profiles) {
        var people = new ArrayList<Profile>();
        profiles.forEachPage(people::addAll);
        return people;
    }

    private List<Candidate> everybody() {
        return everybody(profiles, candidates);
    }

    private static List<Candidate> everybody(Profiles profiles, Candidates candidates) {
        return all(profiles).stream()
                .map(profile ->
                        candidates
                                .find(
                                        TestActors.INSTALLATION,
                                        AccessPurpose.REGISTRATION,
                                        profile.id())
                                .orElseThrow())
                .toList();
    }

    /** By id, and without the moment of the answer. */
    private static List<Object> inOrder(List<Need> needs) {
        return needs.stream()
                .sorted(Comparator.comparing(need -> need.id().value()))
                .<Object>map(need -> List.of(need.id(), need.title(), need.topTen()))
                .toList();
    }

    private static boolean isNotLooking(Profile profile) {
        return profile.status() != CandidateStatus.AVAILABLE;
    }

    private static boolean isNeighbour(Profile profile) {
        return !profile.region().code().equals(Demonstration.REGION);
    }

    private static ApplicationContext otherStore(String name) {
        return ApplicationContext.run(
                Map.of("datasources.default.url", "jdbc:h2:mem:" + name + SETTINGS), "test");
    }
}
