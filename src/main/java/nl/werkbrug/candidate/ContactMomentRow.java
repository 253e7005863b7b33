package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("candidate_contact")
record ContactMomentRow(
        @Id UUID id,
        UUID candidateId,
        LocalDate heldOn,
        Channel channel,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt) {
    static ContactMomentRow of(CandidateId candidate, ContactMoment moment) {
        return new ContactMomentRow(
                UUID.randomUUID(),
                candidate.value(),
                moment.heldOn(),
                moment.channel(),
                moment.note(),
                moment.by(),
                moment.at());
    }

    ContactMoment toMoment() {
        return new ContactMoment(heldOn, channel, note, recordedBy, recordedAt);
    }
}
