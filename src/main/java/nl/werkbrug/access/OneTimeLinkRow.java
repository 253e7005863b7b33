package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("one_time_link")
record OneTimeLinkRow(
        @Id String linkHash,
        String purpose,
        UUID subject,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    boolean isOpen(String wanted, Instant now) {
        return purpose.equals(wanted) && usedAt == null && expiresAt.isAfter(now);
    }
}
