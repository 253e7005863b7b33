package nl.werkbrug.proposal;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What counted of a candidate and nothing else: holdings near to what is asked, and the facts that
 * the need says something about.
 *
 * @param ruledOutSector the sector of the need, when this person does not want to work in it
 * @param ruledOutEmployer the same for the employer
 */
@Serdeable
record ReceiptPerson(
        String id,
        String region,
        @Nullable String postcode,
        @Nullable Integer maxTravelKm,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable String availableFrom,
        @Nullable String dutchLevel,
        @Nullable List<String> drivingLicences,
        List<String> workingTimes,
        @Nullable String ruledOutSector,
        @Nullable String ruledOutEmployer,
        List<Held> holdings) {

    /** One holding. */
    @Serdeable
    record Held(
            String competence,
            int level,
            String basis,
            @Nullable String evidence,
            @Nullable String observedOn) {
        static Held of(Holding held) {
            return new Held(
                    held.competence().value(),
                    held.level().number(),
                    held.basis().name(),
                    held.evidence(),
                    held.observedOn() == null ? null : held.observedOn().toString());
        }

        Holding toHolding() {
            return new Holding(
                    new CompetenceCode(competence),
                    Level.of(level).orElseThrow(),
                    Basis.valueOf(basis),
                    evidence,
                    observedOn == null ? null : LocalDate.parse(observedOn));
        }
    }

    static ReceiptPerson of(Profile person, Need need, Catalogue catalogue) {
        Conditions asked = need.conditions();
        boolean travels = asked.postcode() != null;
        boolean hours = !asked.hours().isBlank();
        return new ReceiptPerson(
                person.id().value().toString(),
                person.region().code(),
                travels && person.postcode() != null ? person.postcode().value() : null,
                travels ? person.maxTravelKm() : null,
                hours ? person.hours().min() : null,
                hours ? person.hours().max() : null,
                asked.startBy() == null || person.availableFrom() == null
                        ? null
                        : person.availableFrom().toString(),
                asked.dutchLevel() == null || person.dutchLevel() == null
                        ? null
                        : person.dutchLevel().name(),
                asked.drivingLicence() == null ? null : licences(person),
                asked.workingTimes().isEmpty() ? List.of() : names(person.workingTimes()),
                person.sectorsExcluded().contains(String.valueOf(need.sector()))
                        ? need.sector()
                        : null,
                ruledOut(person, need),
                counted(person, need, catalogue).stream().map(Held::of).toList());
    }

    /** Those that come near to something that is asked. */
    static List<Holding> counted(Profile person, Need need, Catalogue catalogue) {
        return person.holdings().stream()
                .filter(held ->
                        need.topTen().criteria().stream()
                                .anyMatch(wanted ->
                                        catalogue
                                                .nearTo(wanted.competence())
                                                .containsKey(held.competence())))
                .toList();
    }

    Profile toProfile() {
        return new Profile(
                new CandidateId(UUID.fromString(id)),
                0,
                Region.of(region),
                CandidateStatus.AVAILABLE,
                Map.of(),
                Optional.ofNullable(postcode).map(Postcode::new).orElse(null),
                maxTravelKm,
                new Hours(hoursMin, hoursMax),
                Optional.ofNullable(availableFrom).map(LocalDate::parse).orElse(null),
                Optional.ofNullable(dutchLevel).map(DutchLevel::valueOf).orElse(null),
                drivingLicences == null ? null : all(DrivingLicence.class, drivingLicences),
                all(WorkingTime.class, workingTimes),
                ruledOutSector == null ? Set.of() : Set.of(ruledOutSector),
                ruledOutEmployer == null ? Set.of() : Set.of(UUID.fromString(ruledOutEmployer)),
                Wishes.NONE,
                holdings.stream().map(Held::toHolding).toList());
    }

    private static @Nullable List<String> licences(Profile person) {
        return person.drivingLicences() == null ? null : names(person.drivingLicences());
    }

    private static @Nullable String ruledOut(Profile person, Need need) {
        return Optional.ofNullable(need.employer())
                .map(employer -> employer.value())
                .filter(person.employersExcluded()::contains)
                .map(UUID::toString)
                .orElse(null);
    }

    private static <E extends Enum<E>> List<String> names(Set<E> values) {
        return values.stream().sorted().map(Enum::name).toList();
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, List<String> names) {
        var values = EnumSet.noneOf(type);
        names.forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }
}
