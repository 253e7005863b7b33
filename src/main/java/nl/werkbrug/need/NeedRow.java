package nl.werkbrug.need;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.employer.EmployerId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@MappedEntity("need")
record NeedRow(
        @Id UUID id,
        @Version long version,
        NeedStatus status,
        String title,
        @Nullable String tasks,
        @Nullable UUID employerId,
        String region,
        @Nullable String sector,
        int places,
        @Nullable String postcode,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable LocalDate startBy,
        @Nullable DutchLevel dutchLevel,
        String workingTimes,
        @Nullable DrivingLicence drivingLicence,
        String offers,
        Instant createdAt,
        @Nullable Instant answeredAt,
        @Nullable UUID ownerId,
        @Nullable Instant submittedAt,
        int placesTaken,
        Instant activeAt,
        @Nullable Instant confirmedAt) {

    static NeedRow of(Need need, Instant createdAt) {
        Conditions conditions = need.conditions();
        return new NeedRow(
                need.id().value(),
                need.version(),
                need.status(),
                need.title(),
                need.tasks(),
                need.employer() == null ? null : need.employer().value(),
                need.region().code(),
                need.sector(),
                need.places(),
                conditions.postcode() == null ? null : conditions.postcode().value(),
                conditions.hours().min(),
                conditions.hours().max(),
                conditions.startBy(),
                conditions.dutchLevel(),
                conditions.workingTimes().stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining("\n")),
                conditions.drivingLicence(),
                String.join("\n", need.offers()),
                createdAt,
                need.answeredAt(),
                need.owner() == null ? null : need.owner().value(),
                need.progress().submittedAt(),
                need.progress().taken(),
                need.progress().activeAt(),
                need.progress().confirmedAt());
    }

    Need toNeed(TopTen topTen) {
        return new Need(
                new NeedId(id),
                version,
                status,
                title,
                tasks,
                employerId == null ? null : new EmployerId(employerId),
                Region.of(region),
                sector,
                places,
                toConditions(),
                lines(offers).toList(),
                topTen,
                answeredAt,
                ownerId == null ? null : new AccountId(ownerId),
                new Progress(submittedAt, placesTaken, activeAt, confirmedAt));
    }

    private Conditions toConditions() {
        return new Conditions(
                postcode == null ? null : new Postcode(postcode),
                new Hours(hoursMin, hoursMax),
                startBy,
                dutchLevel,
                lines(workingTimes).map(WorkingTime::valueOf).collect(Collectors.toSet()),
                drivingLicence);
    }

    private static Stream<String> lines(String column) {
        return column.isEmpty() ? Stream.empty() : column.lines();
    }
}
