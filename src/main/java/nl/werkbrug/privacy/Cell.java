package nl.werkbrug.privacy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.OffsetDateTime;

/** A value of the store in words that are the same whichever database it came from. */
final class Cell {
    private Cell() {}

    static String text(Object value) {
        return switch (value) {
            case OffsetDateTime moment -> moment.toInstant().toString();
            case Timestamp moment -> moment.toInstant().toString();
            case Date day -> day.toLocalDate().toString();
            default -> value.toString();
        };
    }
}
