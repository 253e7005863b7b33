package nl.werkbrug.matching;

import static nl.werkbrug.matching.CandidateDocument.UNKNOWN;

import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.Facet.OfChoices;
import nl.werkbrug.matching.Facet.OfChoices.Choice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The filters of one search and the rule of each: the one place where they are written. */
final class Facets {
    /** Before the code of a wanted competence: how many hold it at each level. */
    static final String LEVEL_OF = "level:";

    private static final List<Hours> WEEKS =
            List.of(new Hours(0, 16), new Hours(16, 24), new Hours(24, 32), new Hours(32, 60));
    private static final List<Integer> STARTS_IN_WEEKS = List.of(0, 2, 4, 8);
    private static final List<Integer> KILOMETRES = List.of(5, 10, 25, 50);

    private final Question question;
    private final SearchQuery query;
    private final List<String> sectors;
    private final Distances distances;

    private Facets(Question question, List<String> sectors, Distances distances) {
        this.question = question;
        this.query = question.query();
        this.sectors = sectors;
        this.distances = distances;
    }

    /** Made for one answer: they count. */
    static List<Facet> of(Question question, List<String> sectors, Distances distances) {
        return new Facets(question, sectors, distances).all();
    }

    private List<Facet> all() {
        var facets = new ArrayList<Facet>();
        facets.add(region());
        facets.add(status());
        facets.add(targetGroup());
        facets.add(sector());
        facets.add(dutchLevel());
        facets.add(hours());
        facets.add(startBy());
        facets.add(drivingLicence());
        facets.add(new Facet.OfCoach(query.coach() == null ? null : query.coach().value()));
        facets.add(lastContact());
        facets.add(notProposed());
        distance().ifPresent(facets::add);
        IntStream.range(0, query.competences().size()).mapToObj(this::level).forEach(facets::add);
        return facets;
    }

    private Facet region() {
        var codes = Region.ALL.stream().map(Region::code).toList();
        Region chosen = query.region();
        return new Facet.OfValues(
                "region", codes, chosen == null ? null : chosen.code(), CardNumbers::region);
    }

    private Facet status() {
        return new Facet.OfValues(
                "status",
                names(CandidateStatus.values()),
                nameOf(query.status()),
                CardNumbers::status);
    }

    private Facet targetGroup() {
        return new Facet.OfValues(
                "targetGroup",
                names(TargetGroup.values()),
                nameOf(query.targetGroup()),
                CardNumbers::targetGroup);
    }

    private Facet sector() {
        var choices =
                IntStream.range(0, sectors.size())
                        .mapToObj(i -> new Choice(sectors.get(i), inSector(i)))
                        .toList();
        String chosen = query.sector();
        return new OfChoices(
                "sector", choices, chosen == null ? null : inSector(sectors.indexOf(chosen)));
    }

    private static Function<CardNumbers, CardVerdict> inSector(int sector) {
        return card -> CardVerdict.of(sector >= 0 && card.inSector(sector));
    }

    private Facet dutchLevel() {
        var choices =
                Stream.of(DutchLevel.values())
                        .skip(1)
                        .map(floor -> new Choice(floor.name(), speaks(floor)))
                        .toList();
        DutchLevel chosen = query.dutchLevel();
        return new OfChoices("dutchLevel", choices, chosen == null ? null : speaks(chosen));
    }

    private static Function<CardNumbers, CardVerdict> speaks(DutchLevel floor) {
        int least = floor.ordinal();
        return card ->
                CardVerdict.ofKnown(card.dutchLevel() != UNKNOWN, card.dutchLevel() >= least);
    }

    private Facet hours() {
        var choices =
                WEEKS.stream()
                        .map(hours -> new Choice(hours.min() + "-" + hours.max(), works(hours)))
                        .toList();
        Hours chosen = query.hours();
        return new OfChoices("hours", choices, chosen.isBlank() ? null : works(chosen));
    }

    private static Function<CardNumbers, CardVerdict> works(Hours asked) {
        return card -> {
            int min = card.hoursMin();
            int max = card.hoursMax();
            boolean known = min != UNKNOWN || max != UNKNOWN;
            return CardVerdict.ofKnown(
                    known, asked.gap(min, max == UNKNOWN ? Hours.OPEN : max) == 0);
        };
    }

    private Facet startBy() {
        var choices =
                STARTS_IN_WEEKS.stream()
                        .map(question.today()::plusWeeks)
                        .map(day -> new Choice(day.toString(), starts(day)))
                        .toList();
        LocalDate chosen = query.startBy();
        return new OfChoices("startBy", choices, chosen == null ? null : starts(chosen));
    }

    private static Function<CardNumbers, CardVerdict> starts(LocalDate by) {
        long last = by.toEpochDay();
        return card ->
                CardVerdict.ofKnown(
                        card.availableFrom() != Long.MIN_VALUE, card.availableFrom() <= last);
    }

    private Facet drivingLicence() {
        var choices =
                Stream.of(DrivingLicence.values())
                        .map(licence -> new Choice(licence.name(), drives(licence)))
                        .toList();
        DrivingLicence chosen = query.drivingLicence();
        return new OfChoices("drivingLicence", choices, chosen == null ? null : drives(chosen));
    }

    private static Function<CardNumbers, CardVerdict> drives(DrivingLicence licence) {
        int bit = 1 << licence.ordinal();
        return card -> CardVerdict.of((card.licences() & bit) != 0);
    }

    /** A day and a term both have to hold. */
    private Facet lastContact() {
        var choices =
                Stream.of(LastContact.values())
                        .map(one -> new Choice(one.name(), spokenBefore(one.before(today()))))
                        .toList();
        return new OfChoices(
                "lastContact",
                choices,
                Stream.of(
                                query.lastContactBefore(),
                                query.lastContact() == null
                                        ? null
                                        : query.lastContact().before(today()))
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .map(Facets::spokenBefore)
                        .orElse(null));
    }

    private static Function<CardNumbers, CardVerdict> spokenBefore(LocalDate day) {
        long before = day.toEpochDay();
        return card -> CardVerdict.of(card.lastContact() < before);
    }

    private Facet notProposed() {
        Function<CardNumbers, CardVerdict> question =
                card -> CardVerdict.of(!card.proposedLately());
        var choice = new Choice(Integer.toString(query.latelyDays()), question);
        return new OfChoices(
                "notProposedDays",
                List.of(choice),
                query.notProposedDays() == null ? null : question);
    }

    /** Only from somewhere can one be far. */
    private Optional<Facet> distance() {
        if (query.postcode() == null) {
            return Optional.empty();
        }
        int[] km = distances.kmFrom(query.postcode());
        var own =
                question.reader().regions().stream()
                        .map(Region.ALL::indexOf)
                        .collect(Collectors.toUnmodifiableSet());
        var choices =
                KILOMETRES.stream()
                        .map(most -> new Choice(most.toString(), lives(most, km, own)))
                        .toList();
        Integer chosen = query.distanceKm();
        return Optional.of(
                new OfChoices(
                        "distanceKm", choices, chosen == null ? null : lives(chosen, km, own)));
    }

    /** Where somebody of another region lives cannot be asked. */
    private static Function<CardNumbers, CardVerdict> lives(int most, int[] km, Set<Integer> own) {
        return card -> {
            int area = card.area();
            if (area == UNKNOWN) {
                return own.contains(card.region()) ? CardVerdict.ASK : CardVerdict.FAILS;
            }
            return CardVerdict.of(km[area] <= most);
        };
    }

    private Facet level(int wanted) {
        WantedCompetence asked = query.competences().get(wanted);
        var choices =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                least -> new Choice(Integer.toString(least), holds(wanted, least)))
                        .toList();
        return new OfChoices(
                LEVEL_OF + asked.competence().value(),
                choices,
                holds(wanted, asked.minLevel().number()));
    }

    private static Function<CardNumbers, CardVerdict> holds(int wanted, int least) {
        return card -> CardVerdict.of(card.level(wanted) >= least);
    }

    private LocalDate today() {
        return question.today();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
