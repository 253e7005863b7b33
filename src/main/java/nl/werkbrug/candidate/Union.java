package nl.werkbrug.candidate;

import nl.werkbrug.condition.Hours;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What two files are together. Somebody chose whose word counts where they differ; what only one
 * says, counts; of holdings the later, and of answers the no.
 *
 * @param fromOther of which facts the other's word counts
 */
record Union(Candidate kept, Candidate other, Set<String> fromOther) {
    /** What can be chosen, in the order of a page. */
    static final List<String> CHOICES =
            List.of(
                    "firstName",
                    "lastName",
                    "email",
                    "phone",
                    "targetGroup",
                    "coach",
                    "postcode",
                    "maxTravelKm",
                    "hours",
                    "availableFrom",
                    "dutchLevel",
                    "drivingLicences",
                    "workingTimes",
                    "wishes.occupations",
                    "wishes.sectors",
                    "wishes.employers",
                    "motivation");

    /** The later counts; of one day the higher. */
    static final Comparator<Holding> LATER =
            Comparator.comparing(
                            Holding::observedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Holding::level);

    /** Who still looks for work, looks for work; who paused, was not woken by a merge. */
    private static final List<CandidateStatus> STANDINGS =
            List.of(
                    CandidateStatus.PLACED,
                    CandidateStatus.PAUSED,
                    CandidateStatus.AVAILABLE,
                    CandidateStatus.ENDED);

    /** What both say, and not the same; a number that is only written otherwise is the same. */
    static List<String> differences(Candidate one, Candidate other) {
        Set<String> alike = alike(Traits.of(one), Traits.of(other));
        var here = FactSheet.of(one).values();
        var there = FactSheet.of(other).values();
        return CHOICES.stream()
                .filter(name -> !alike.contains(name))
                .filter(name -> here.containsKey(new Fact(name)))
                .filter(name -> there.containsKey(new Fact(name)))
                .filter(name ->
                        !Objects.equals(here.get(new Fact(name)), there.get(new Fact(name))))
                .toList();
    }

    private static Set<String> alike(Traits one, Traits other) {
        var alike = new HashSet<String>();
        if (one.sharesEmail(other)) {
            alike.add("email");
        }
        if (one.sharesPhone(other)) {
            alike.add("phone");
        }
        return alike;
    }

    Candidate whole() {
        return new Candidate(
                kept.reference(),
                person(),
                profile(),
                chosen("targetGroup").targetGroup(),
                chosen("motivation").motivation(),
                all(Candidate::ownWords, LinkedHashSet::new).stream().toList(),
                chosen("coach").coach(),
                all(Candidate::disputed, HashSet::new));
    }

    /** What one of both held and the whole does not. */
    List<Holding> replaced() {
        var held = whole().profile().holdings();
        return Stream.of(kept, other)
                .flatMap(one -> one.profile().holdings().stream())
                .filter(holding -> !held.contains(holding))
                .distinct()
                .toList();
    }

    private Person person() {
        return new Person(
                chosen("firstName").person().firstName(),
                chosen("lastName").person().lastName(),
                chosen("email").person().email(),
                chosen("phone").person().phone());
    }

    private Profile profile() {
        Profile own = kept.profile();
        return new Profile(
                own.id(),
                own.version(),
                own.region(),
                standing(),
                consents(),
                chosen("postcode").profile().postcode(),
                chosen("maxTravelKm").profile().maxTravelKm(),
                hours(),
                chosen("availableFrom").profile().availableFrom(),
                chosen("dutchLevel").profile().dutchLevel(),
                chosen("drivingLicences").profile().drivingLicences(),
                chosen("workingTimes").profile().workingTimes(),
                all(one -> one.profile().sectorsExcluded(), HashSet::new),
                all(one -> one.profile().employersExcluded(), HashSet::new),
                wishes(),
                holdings());
    }

    private Hours hours() {
        return chosen("hours").profile().hours();
    }

    private Wishes wishes() {
        return new Wishes(
                chosen("wishes.sectors").profile().wishes().sectors(),
                chosen("wishes.employers").profile().wishes().employers(),
                chosen("wishes.occupations").profile().wishes().occupations());
    }

    /** Whoever says something, or whom somebody chose where both do. */
    private Candidate chosen(String name) {
        var fact = new Fact(name);
        boolean said = FactSheet.of(kept).values().containsKey(fact);
        boolean saidThere = FactSheet.of(other).values().containsKey(fact);
        return saidThere && (!said || fromOther.contains(name)) ? other : kept;
    }

    private CandidateStatus standing() {
        return STANDINGS.stream()
                .filter(one -> one == kept.profile().status() || one == other.profile().status())
                .findFirst()
                .orElseThrow();
    }

    /** A no of one counts for the whole, and nobody ever said a yes that is new. */
    private Map<Purpose, Boolean> consents() {
        var answers = new EnumMap<Purpose, Boolean>(Purpose.class);
        Stream.of(kept, other)
                .flatMap(one -> one.profile().consents().entrySet().stream())
                .forEach(one -> answers.merge(one.getKey(), one.getValue(), Boolean::logicalAnd));
        return answers;
    }

    private List<Holding> holdings() {
        var held = new LinkedHashMap<Fact, Holding>();
        BinaryOperator<Holding> later = BinaryOperator.maxBy(LATER);
        Stream.of(other, kept)
                .flatMap(one -> one.profile().holdings().stream())
                .forEach(one -> held.merge(Fact.of(one), one, (a, b) -> later.apply(b, a)));
        if (held.size() > HoldingForm.LIMIT) {
            throw new RefusedException(
                    Refusal.of("merge", "refusal.merge.holdings", HoldingForm.LIMIT));
        }
        return new ArrayList<>(held.values());
    }

    private <T, C extends Collection<T>> C all(
            Function<Candidate, Collection<T>> what, Supplier<C> empty) {
        C whole = empty.get();
        whole.addAll(what.apply(kept));
        whole.addAll(what.apply(other));
        return whole;
    }
}
