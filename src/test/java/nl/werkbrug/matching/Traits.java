package nl.werkbrug.matching;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Person;
import nl.werkbrug.candidate.Profile;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** What a match may never look at, said in every text that a candidate has. */
record Traits(String firstName, String lastName, Sex sex, int birthYear, String street, int house) {
    private static final List<String> FIRST_NAMES =
            List.of("Jan", "Fatima", "Mohammed", "Sanne", "Kees", "Precious", "Wojciech", "Ngoc");
    private static final List<String> LAST_NAMES =
            List.of("de Vries", "El Amrani", "Yılmaz", "Tesfay", "Jansen", "Kowalska", "Nguyen");
    private static final List<String> STREETS =
            List.of("Kerkstraat", "Plantage", "Zuigerplasdreef", "Kamp", "Herengracht");

    /** The words for someone. */
    enum Sex {
        MAN("Hij", "zijn", "vakman"),
        WOMAN("Zij", "haar", "vakvrouw"),
        PERSON("Die", "hun", "vakmens");

        private final String subject;
        private final String owner;
        private final String noun;

        Sex(String subject, String owner, String noun) {
            this.subject = subject;
            this.owner = owner;
            this.noun = noun;
        }
    }

    /** What differs between two who are otherwise the same. */
    enum Swap {
        NAME,
        SEX_WORD,
        BIRTH_YEAR,
        STREET
    }

    static Traits any(Random random) {
        return new Traits(
                pick(FIRST_NAMES, random),
                pick(LAST_NAMES, random),
                pick(List.of(Sex.values()), random),
                1950 + random.nextInt(60),
                pick(STREETS, random),
                1 + random.nextInt(300));
    }

    /** Others in one thing, and surely others. */
    Traits swapped(Swap swap, Random random) {
        Traits other = any(random);
        Traits twin =
                switch (swap) {
                    case NAME -> named(other.firstName, other.lastName);
                    case SEX_WORD -> withSex(other.sex);
                    case BIRTH_YEAR -> born(other.birthYear);
                    case STREET -> living(other.street, other.house);
                };
        return twin.equals(this) ? swapped(swap, random) : twin;
    }

    Candidate candidate(Profile profile) {
        return new Candidate(
                firstName + " " + lastName,
                new Person(
                        firstName, lastName, lastName.hashCode() + "@voorbeeld.nl", "0320 123456"),
                withHoldings(profile),
                null,
                motivation(),
                List.of(sex.noun + " sinds " + (birthYear + 18), "bekend aan de " + street),
                null,
                Set.of());
    }

    private String motivation() {
        return "%s %s, geboren in %d, woont aan de %s %d. %s werkt graag met %s handen."
                .formatted(firstName, lastName, birthYear, street, house, sex.subject, sex.owner);
    }

    /** The one text that reaches the matcher: what shows a holding. */
    private Profile withHoldings(Profile of) {
        return new Profile(
                of.id(),
                of.version(),
                of.region(),
                of.status(),
                of.consents(),
                of.postcode(),
                of.maxTravelKm(),
                of.hours(),
                of.availableFrom(),
                of.dutchLevel(),
                of.drivingLicences(),
                of.workingTimes(),
                of.sectorsExcluded(),
                of.employersExcluded(),
                of.wishes(),
                of.holdings().stream().map(this::shown).toList());
    }

    private Holding shown(Holding held) {
        return new Holding(
                held.competence(), held.level(), held.basis(), motivation(), held.observedOn());
    }

    private Traits named(String first, String last) {
        return new Traits(first, last, sex, birthYear, street, house);
    }

    private Traits withSex(Sex other) {
        return new Traits(firstName, lastName, other, birthYear, street, house);
    }

    private Traits born(int year) {
        return new Traits(firstName, lastName, sex, year, street, house);
    }

    private Traits living(String road, int number) {
        return new Traits(firstName, lastName, sex, birthYear, road, number);
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
