package nl.werkbrug.employer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.employer.Promise.Status;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("employer_promise")
record PromiseRow(
        @Id UUID id,
        @Version long version,
        UUID employerId,
        String what,
        LocalDate dueOn,
        Status status,
        UUID accountId,
        Instant madeAt,
        @Nullable Instant settledAt) {
    static PromiseRow of(Promise promise, Instant now) {
        return new PromiseRow(
                promise.id(),
                promise.version(),
                promise.employer().value(),
                promise.what(),
                promise.dueOn(),
                promise.status(),
                promise.by().value(),
                now,
                null);
    }

    PromiseRow settled(Status end, Instant now) {
        return new PromiseRow(id, version, employerId, what, dueOn, end, accountId, madeAt, now);
    }

    Promise toPromise() {
        return new Promise(
                id,
                version,
                new EmployerId(employerId),
                what,
                dueOn,
                status,
                new AccountId(accountId));
    }
}
