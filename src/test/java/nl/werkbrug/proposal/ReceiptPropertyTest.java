package nl.werkbrug.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Weights;
import nl.werkbrug.need.Need;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Whatever is compared, its receipt gives the same answer again, and any change is noticed. */
@MicronautTest(transactional = false)
class ReceiptPropertyTest extends StoreTest {
    private static final int CASES = 60;

    @Inject Competences competences;
    @Inject Weights weights;
    @Inject Distances distances;
    @Inject JsonMapper json;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_file_alone_gives_the_same_match(long seed) {
        var dice = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Need need = need(dice);
            Profile person = person(dice, need);
            var tools = new Receipt.Tools(catalogue(), weights, distances);
            Match now = tools.scorer().compare(need, person);

            Receipt made = Receipt.of(need, person, tools, Instant.EPOCH);
            byte[] file = ReceiptFile.of(made, json).text(json).getBytes(UTF_8);
            Receipt read =
                    ReceiptFile.read(file, json)
                            .flatMap(each -> each.toReceipt(json))
                            .orElseThrow();

            assertThat(read).isEqualTo(made);
            Match again = read.compare();
            assertThat(again.points()).isEqualTo(now.points());
            assertThat(again.planks())
                    .usingRecursiveComparison()
                    .ignoringFields("wanted", "holding.competence")
                    .isEqualTo(now.planks());
            assertThat(again.conditions()).isEqualTo(now.conditions());
            assertThat(ReceiptCheck.check(file)).isInstanceOf(ReceiptCheck.Verdict.Same.class);
            assertThat(ReceiptCheck.check(changed(file, dice)))
                    .isNotInstanceOf(ReceiptCheck.Verdict.Same.class);
        }
    }

    /** Another digit somewhere in the numbers of the outcome. */
    private static byte[] changed(byte[] file, Random dice) {
        String text = new String(file, UTF_8);
        return (dice.nextBoolean()
                        ? text.replaceFirst("\"points\":\\d+", "\"points\":9999")
                        : text.replaceFirst("\"minLevel\":\\d", "\"minLevel\":" + 9))
                .getBytes(UTF_8);
    }

    private Catalogue catalogue() {
        return competences.catalogue();
    }

    private Need need(Random dice) {
        var wanted = new ArrayList<ReceiptNeed.Wanted>();
        some(dice, 1 + dice.nextInt(10))
                .forEach(code ->
                        wanted.add(
                                new ReceiptNeed.Wanted(
                                        code.value(),
                                        1 + dice.nextInt(4),
                                        dice.nextInt(4) == 0,
                                        dice.nextBoolean())));
        return new ReceiptNeed(
                        new UUID(dice.nextLong(), dice.nextLong()).toString(),
                        "Werk",
                        new UUID(1, dice.nextInt(3)).toString(),
                        "flevoland",
                        dice.nextBoolean() ? "metal" : null,
                        dice.nextBoolean() ? "8232" : null,
                        dice.nextBoolean() ? 24 : null,
                        dice.nextBoolean() ? 32 : null,
                        dice.nextBoolean() ? "2027-01-01" : null,
                        dice.nextBoolean() ? "B1" : null,
                        dice.nextBoolean() ? List.of("DAY") : List.of(),
                        dice.nextBoolean() ? "B" : null,
                        wanted)
                .toNeed();
    }

    private Profile person(Random dice, Need need) {
        var holdings = new ArrayList<Holding>();
        for (CompetenceCode code : near(dice, need)) {
            holdings.add(
                    new Holding(
                            code,
                            Level.of(1 + dice.nextInt(4)).orElseThrow(),
                            Basis.values()[dice.nextInt(3)],
                            dice.nextBoolean() ? "Certificaat" : null,
                            null));
        }
        return new Profile(
                new CandidateId(new UUID(dice.nextLong(), dice.nextLong())),
                3,
                Region.of(dice.nextBoolean() ? "flevoland" : "twente"),
                CandidateStatus.AVAILABLE,
                Map.of(),
                dice.nextBoolean() ? new Postcode("1315") : null,
                dice.nextBoolean() ? dice.nextInt(50) : null,
                dice.nextBoolean() ? new Hours(16, 24) : Hours.ANY,
                dice.nextBoolean() ? LocalDate.of(2027, 1, 1 + dice.nextInt(20)) : null,
                dice.nextBoolean() ? DutchLevel.A2 : null,
                dice.nextBoolean()
                        ? (dice.nextBoolean() ? Set.of() : Set.of(DrivingLicence.C))
                        : null,
                dice.nextBoolean() ? Set.of(WorkingTime.DAY, WorkingTime.NIGHT) : Set.of(),
                dice.nextBoolean() ? Set.of("metal") : Set.of("care"),
                Set.of(new UUID(1, dice.nextInt(3))),
                Wishes.NONE,
                holdings);
    }

    /** Mostly what is asked or lies near it, so that every kind of nearness comes by. */
    private Set<CompetenceCode> near(Random dice, Need need) {
        var codes = new java.util.TreeSet<>(some(dice, 4));
        for (var criterion : need.topTen().criteria()) {
            var around = List.copyOf(catalogue().nearTo(criterion.competence()).keySet());
            codes.add(around.stream().sorted().toList().get(dice.nextInt(around.size())));
            codes.add(around.stream().sorted().toList().get(dice.nextInt(around.size())));
        }
        return codes;
    }

    private Set<CompetenceCode> some(Random dice, int number) {
        List<CompetenceCode> all =
                catalogue().all().stream().map(Competence::code).sorted().toList();
        var some = new java.util.LinkedHashSet<CompetenceCode>();
        while (some.size() < number) {
            some.add(all.get(dice.nextInt(all.size())));
        }
        return some;
    }
}
