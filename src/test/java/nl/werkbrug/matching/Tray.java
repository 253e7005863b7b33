package nl.werkbrug.matching;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Cards and searches out of dice, the same from the same seed. */
final class Tray {
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final Competences COMPETENCES = new Competences();
    static final List<Employer> EMPLOYERS =
            List.of(
                    new Employer(new EmployerId(new UUID(7, 1)), 0, "Werf De Hoop", null, null),
                    new Employer(new EmployerId(new UUID(7, 2)), 0, "Bakkerij Jansen", null, null));
    static final AccountId COACH = new AccountId(new UUID(8, 1));

    private static final List<String> REGIONS = List.of("flevoland", "twente", "zeeland");
    private static final List<String> NAMES =
            List.of("Anna", "Mehmet", "Noor", "Jansen", "de Vries", "Bakker", "Łukasz", "Zoë");
    private static final List<String> OCCUPATIONS =
            List.of("Lasser", "heftruckchauffeur", "magazijnmedewerker", "kapster", "CNC-draaier");
    private static final List<String> SENTENCES =
            List.of(
                    "Ik werk graag met mijn handen en leer snel.",
                    "Buiten werken en aan machines sleutelen vind ik mooi.",
                    "Ik heb jaren in een magazijn gewerkt.",
                    "Liever geen nachtdienst, wel ploegendienst.");
    private static final List<String> BOX =
            List.of(
                    "lassen",
                    "lasser",
                    "heftruck",
                    "heftrukchauffeur",
                    "magazyn",
                    "handen",
                    "anna",
                    "jansen janssen",
                    "jansne",
                    "lelystad",
                    "flevoland lassen",
                    "8232",
                    "metaal",
                    "ref",
                    "machines sleutelen",
                    "*",
                    "de het",
                    "zoe",
                    "cncdraaier",
                    "hoop");

    private final Random dice;
    private final List<Competence> catalogue = List.copyOf(COMPETENCES.catalogue().all());

    Tray(long seed) {
        dice = new Random(seed);
    }

    List<Card> cards(int count) {
        return IntStream.range(0, count).mapToObj(this::card).toList();
    }

    /** A card of this person with other things on it. */
    Card another(Card card, int number) {
        return card(card.id(), number);
    }

    private Card card(int number) {
        return card(new CandidateId(new UUID(dice.nextLong(), dice.nextLong())), number);
    }

    private Card card(CandidateId id, int number) {
        return new Card(
                profile(id),
                "REF-" + number,
                often("SONAR-" + number),
                often(pick(TargetGroup.values())),
                often(pick(SENTENCES)),
                dice.nextInt(4) == 0 ? List.of("stapelaar") : List.of(),
                dice.nextInt(3) == 0 ? COACH : null,
                false,
                often(pick(NAMES)),
                often(pick(NAMES)),
                often(TODAY.minusDays(dice.nextInt(100))),
                Instant.EPOCH.plusSeconds(dice.nextInt(1000)));
    }

    private Profile profile(CandidateId id) {
        var consents = new EnumMap<Purpose, Boolean>(Purpose.class);
        if (dice.nextInt(4) > 0) {
            consents.put(Purpose.MATCHING, dice.nextInt(4) > 0);
        }
        if (dice.nextInt(3) > 0) {
            consents.put(Purpose.SHARE_OUTSIDE_REGION, dice.nextBoolean());
        }
        int hours = 8 + dice.nextInt(24);
        return new Profile(
                id,
                0,
                Region.of(pick(REGIONS)),
                pick(CandidateStatus.values()),
                consents,
                often(new Postcode(pick(List.of("8232", "8232AB", "1315", "7511", "4331")))),
                20,
                new Hours(often(hours), often(hours + dice.nextInt(12))),
                often(TODAY.plusDays(dice.nextInt(90) - 30L)),
                often(pick(DutchLevel.values())),
                often(Set.of(pick(DrivingLicence.values()))),
                Set.of(),
                dice.nextInt(4) == 0 ? Set.of(sector()) : Set.of(),
                Set.of(),
                new Wishes(
                        dice.nextBoolean() ? Set.of(sector()) : Set.of(),
                        dice.nextInt(3) == 0 ? Set.of(pick(EMPLOYERS).id().value()) : Set.of(),
                        dice.nextBoolean() ? List.of(pick(OCCUPATIONS)) : List.of()),
                holdings());
    }

    private List<Holding> holdings() {
        var some = new LinkedHashSet<Competence>();
        while (some.size() < 4) {
            some.add(catalogue.get(dice.nextInt(catalogue.size())));
        }
        return some.stream()
                .map(one ->
                        new Holding(
                                one.code(), pick(Level.values()), pick(Basis.values()), null, null))
                .toList();
    }

    private String sector() {
        return pick(List.of("metal", "welding", "logistics"));
    }

    /** Half of the filters blank, most of the others never. */
    SearchForm search() {
        var wanted = new ArrayList<SearchForm.WantedForm>();
        if (dice.nextInt(3) == 0) {
            var some = catalogue.get(dice.nextInt(catalogue.size()));
            wanted.add(new SearchForm.WantedForm(some.code().value(), 1 + dice.nextInt(2)));
        }
        Integer least = seldom(16 + dice.nextInt(10));
        String postcode = seldom("8232");
        return new SearchForm(
                dice.nextInt(3) > 0 ? pick(BOX) : null,
                wanted,
                seldom(pick(REGIONS)),
                seldom(pick(TargetGroup.values()).name()),
                seldom(sector()),
                seldom(pick(DutchLevel.values()).name()),
                least,
                least == null ? seldom(32) : null,
                seldom(TODAY.plusDays(dice.nextInt(30))),
                postcode,
                postcode == null ? null : seldom(25),
                seldom(pick(DrivingLicence.values()).name()),
                seldom(pick(CandidateStatus.values()).name()),
                seldom(pick(List.of("NONE", COACH.value().toString()))),
                seldom(TODAY.minusDays(dice.nextInt(60))),
                seldom(pick(LastContact.values()).name()),
                seldom(60),
                pick(SearchSort.values()).name(),
                null,
                null);
    }

    <T> T pick(List<T> values) {
        return values.get(dice.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[dice.nextInt(values.length)];
    }

    private <T> @Nullable T often(T value) {
        return dice.nextInt(5) > 0 ? value : null;
    }

    private <T> @Nullable T seldom(T value) {
        return dice.nextInt(6) == 0 ? value : null;
    }
}
