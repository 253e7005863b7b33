package nl.werkbrug.matching;

import static java.util.stream.Collectors.toMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Random catalogues, people and needs, small enough for ties, near misses and every unknown. */
final class Worlds {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> SECTORS = List.of("metal", "logistics");
    private static final List<Region> REGIONS =
            List.of(Region.of("flevoland"), Region.of("regio-zwolle"));
    private static final List<String> POSTCODES = List.of("8232AB", "1315", "8011", "9711", "1012");

    private final Random random;
    private final List<CompetenceCode> codes;

    private Worlds(long seed) {
        random = new Random(seed);
        codes =
                IntStream.range(0, 2 + random.nextInt(12))
                        .mapToObj(i -> new CompetenceCode("wb:test-" + i))
                        .toList();
    }

    static Arbitrary<World> any() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 60))
                .as((seed, size) -> new Worlds(seed).world(size));
    }

    private World world(int size) {
        List<Profile> people = distinct(size);
        var changes = new ArrayList<>(people.stream().filter(_ -> random.nextInt(4) == 0).toList());
        changes.replaceAll(person -> person(person.id()));
        return new World(catalogue(), people, changes, need());
    }

    private List<Profile> distinct(int size) {
        var people = IntStream.range(0, size).mapToObj(_ -> person(id())).toList();
        return List.copyOf(
                people.stream().collect(toMap(Profile::id, p -> p, (one, _) -> one)).values());
    }

    /** Broader points to earlier codes only, so that there is no circle. */
    private Catalogue catalogue() {
        var entries = new ArrayList<Competence>();
        for (int i = 0; i < codes.size(); i++) {
            entries.add(
                    new Competence(
                            codes.get(i),
                            new Competence.Labels("T" + i, "T" + i),
                            "",
                            "metal",
                            List.of(),
                            some(codes.subList(0, i), 3),
                            Set.of(),
                            some(codes.subList(0, i), 4),
                            List.of()));
        }
        return new Catalogue(entries);
    }

    private Profile person(CandidateId id) {
        return new Profile(
                id,
                0,
                pick(REGIONS),
                random.nextInt(6) == 0 ? pick(CandidateStatus.values()) : CandidateStatus.AVAILABLE,
                consents(),
                maybe() ? new Postcode(pick(POSTCODES)) : null,
                maybe() ? random.nextInt(120) : null,
                hours(),
                maybe() ? TODAY.plusDays(random.nextInt(90) - 20) : null,
                maybe() ? pick(DutchLevel.values()) : null,
                maybe() ? some(List.of(DrivingLicence.values()), 4) : null,
                some(List.of(WorkingTime.values()), 3),
                random.nextInt(5) == 0 ? Set.of(pick(SECTORS)) : Set.of(),
                random.nextInt(5) == 0 ? Set.of(employer().value()) : Set.of(),
                new Wishes(some(SECTORS, 3), Set.of(), List.of()),
                holdings());
    }

    private List<Holding> holdings() {
        if (random.nextInt(8) == 0) {
            return List.of();
        }
        var holdings = new ArrayList<Holding>();
        for (CompetenceCode code : codes) {
            for (Basis basis : Basis.values()) {
                if (random.nextInt(4) == 0) {
                    holdings.add(new Holding(code, pick(Level.values()), basis, null, null));
                }
            }
        }
        return holdings;
    }

    private Map<Purpose, Boolean> consents() {
        var consents = new EnumMap<Purpose, Boolean>(Purpose.class);
        int asked = random.nextInt(8);
        if (asked > 0) {
            consents.put(Purpose.MATCHING, asked > 1);
        }
        if (maybe()) {
            consents.put(Purpose.SHARE_OUTSIDE_REGION, maybe());
        }
        return consents;
    }

    private Need need() {
        boolean blank = random.nextInt(4) == 0;
        return new Need(
                random.nextInt(4) == 0
                        ? NeedId.NOT_STORED
                        : new NeedId(new UUID(random.nextLong(), random.nextLong())),
                0,
                NeedStatus.OPEN,
                "Test",
                null,
                maybe() ? employer() : null,
                REGIONS.getFirst(),
                maybe() ? pick(SECTORS) : null,
                1,
                blank ? Conditions.NONE : conditions(),
                List.of(),
                topTen(),
                null,
                null);
    }

    private Conditions conditions() {
        return new Conditions(
                maybe() ? new Postcode(pick(POSTCODES)) : null,
                hours(),
                maybe() ? TODAY.plusDays(random.nextInt(40)) : null,
                maybe() ? pick(DutchLevel.values()) : null,
                some(List.of(WorkingTime.values()), 3),
                random.nextInt(4) == 0 ? pick(DrivingLicence.values()) : null);
    }

    private TopTen topTen() {
        var wanted = new ArrayList<>(codes);
        java.util.Collections.shuffle(wanted, random);
        int size = 1 + random.nextInt(Math.min(TopTen.LIMIT, wanted.size()));
        return new TopTen(wanted.subList(0, size).stream().map(this::criterion).toList());
    }

    private Criterion criterion(CompetenceCode code) {
        return new Criterion(
                code, pick(Level.values()), random.nextInt(5) == 0, random.nextInt(3) > 0);
    }

    private Hours hours() {
        int min = random.nextInt(40);
        return new Hours(maybe() ? min : null, maybe() ? min + random.nextInt(15) : null);
    }

    /** Few different halves, so that many ids have the same hash. */
    private CandidateId id() {
        return new CandidateId(new UUID(random.nextInt(9) - 4L, random.nextInt(9) - 4L));
    }

    private EmployerId employer() {
        return new EmployerId(new UUID(7, random.nextInt(2)));
    }

    private boolean maybe() {
        return random.nextInt(3) > 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> some(List<T> values, int oneIn) {
        var some = new HashSet<T>();
        values.stream().filter(_ -> random.nextInt(oneIn) == 0).forEach(some::add);
        return some;
    }
}
