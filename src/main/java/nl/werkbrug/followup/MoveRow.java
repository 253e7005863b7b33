package nl.werkbrug.followup;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("contact_move")
record MoveRow(
        @Id @GeneratedValue @Nullable Long id,
        UUID contactId,
        LocalDate fromOn,
        LocalDate toOn,
        @Nullable String words,
        String movedBy,
        Instant movedAt) {
    static MoveRow of(ContactId contact, ContactMove move) {
        return new MoveRow(
                null, contact.value(), move.from(), move.to(), move.words(), move.by(), move.at());
    }

    ContactMove toMove() {
        return new ContactMove(fromOn, toOn, words, movedBy, movedAt);
    }
}
