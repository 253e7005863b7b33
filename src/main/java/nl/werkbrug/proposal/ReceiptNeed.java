package nl.werkbrug.proposal;

import io.micronaut.serde.annotation.Serdeable;

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

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a need asks: the part of a receipt that is about the work. */
@Serdeable
record ReceiptNeed(
        String id,
        String title,
        @Nullable String employer,
        String region,
        @Nullable String sector,
        @Nullable String postcode,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable String startBy,
        @Nullable String dutchLevel,
        List<String> workingTimes,
        @Nullable String drivingLicence,
        List<Wanted> criteria) {

    /** One line of the top ten. */
    @Serdeable
    record Wanted(String competence, int minLevel, boolean must, boolean learnable) {
        static Wanted of(Criterion criterion) {
            return new Wanted(
                    criterion.competence().value(),
                    criterion.minLevel().number(),
                    criterion.must(),
                    criterion.learnable());
        }

        Criterion toCriterion() {
            return new Criterion(
                    new CompetenceCode(competence),
                    Level.of(minLevel).orElseThrow(),
                    must,
                    learnable);
        }
    }

    static ReceiptNeed of(Need need) {
        Conditions asked = need.conditions();
        return new ReceiptNeed(
                need.id().value().toString(),
                need.title(),
                need.employer() == null ? null : need.employer().value().toString(),
                need.region().code(),
                need.sector(),
                asked.postcode() == null ? null : asked.postcode().value(),
                asked.hours().min(),
                asked.hours().max(),
                asked.startBy() == null ? null : asked.startBy().toString(),
                asked.dutchLevel() == null ? null : asked.dutchLevel().name(),
                asked.workingTimes().stream().sorted().map(Enum::name).toList(),
                asked.drivingLicence() == null ? null : asked.drivingLicence().name(),
                need.topTen().criteria().stream().map(Wanted::of).toList());
    }

    Need toNeed() {
        return new Need(
                new NeedId(UUID.fromString(id)),
                0,
                NeedStatus.OPEN,
                title,
                null,
                employer == null ? null : new EmployerId(UUID.fromString(employer)),
                Region.of(region),
                sector,
                1,
                conditions(),
                List.of(),
                new TopTen(criteria.stream().map(Wanted::toCriterion).toList()),
                null,
                null);
    }

    private Conditions conditions() {
        var times = EnumSet.noneOf(WorkingTime.class);
        workingTimes.forEach(time -> times.add(WorkingTime.valueOf(time)));
        return new Conditions(
                Optional.ofNullable(postcode).map(Postcode::new).orElse(null),
                new Hours(hoursMin, hoursMax),
                Optional.ofNullable(startBy).map(LocalDate::parse).orElse(null),
                Optional.ofNullable(dutchLevel).map(DutchLevel::valueOf).orElse(null),
                times,
                Optional.ofNullable(drivingLicence).map(DrivingLicence::valueOf).orElse(null));
    }
}
