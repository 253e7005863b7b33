package nl.werkbrug.employer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.access.AccountId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("employer_talk")
record TalkRow(
        @Id UUID id,
        UUID employerId,
        Talk.Channel channel,
        LocalDate heldOn,
        @Nullable String note,
        UUID accountId,
        Instant writtenAt) {
    static TalkRow of(Talk talk, Instant now) {
        return new TalkRow(
                UUID.randomUUID(),
                talk.employer().value(),
                talk.channel(),
                talk.heldOn(),
                talk.note(),
                talk.by().value(),
                now);
    }

    Talk toTalk() {
        return new Talk(
                new EmployerId(employerId), channel, heldOn, note, new AccountId(accountId));
    }
}
