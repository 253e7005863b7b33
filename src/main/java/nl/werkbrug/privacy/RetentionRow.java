package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.privacy.FileTerm.Hold;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("candidate_retention")
record RetentionRow(
        @Id UUID candidateId,
        LocalDate lastActivityOn,
        @Nullable LocalDate askedOn,
        @Nullable String holdReason,
        @Nullable UUID holdAccountId,
        @Nullable Instant holdAt) {

    FileTerm toTerm(Terms terms) {
        LocalDate due = terms.dueAfter(lastActivityOn);
        LocalDate asked = askedOn == null ? null : terms.dueWhenAsked(askedOn);
        boolean byRequest = asked != null && asked.isBefore(due);
        return new FileTerm(
                new CandidateId(candidateId),
                lastActivityOn,
                askedOn,
                asked != null && byRequest ? asked : due,
                byRequest ? FileTerm.Cause.REQUEST : FileTerm.Cause.TERM,
                hold());
    }

    private @Nullable Hold hold() {
        return holdReason == null || holdAccountId == null || holdAt == null
                ? null
                : new Hold(holdReason, new AccountId(holdAccountId), holdAt);
    }
}
