package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("access_log_head")
record LogHeadRow(@Id long number, String hash, long removedNumber, String removedHash) {
    Link last() {
        return new Link(number, hash);
    }

    /** On which the first line that is still there rests. */
    Link removed() {
        return new Link(removedNumber, removedHash);
    }
}
