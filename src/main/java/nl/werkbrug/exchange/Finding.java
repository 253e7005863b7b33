package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.Wording;

/**
 * A value of a file that was not taken: its row, where in the row, what it was, and why not. A
 * report is kept and passed on, so it holds no BSN; of a text that may not stand there it shows the
 * passage and not the text.
 */
public record Finding(int row, String value, Refusal why) {
    public Finding {
        value = why.quotes() ? "" : Wording.masked(value);
        why = why.masked();
    }

    static Finding of(int row, String column, String value, Refusal why) {
        return new Finding(row, value, new Refusal(column, why.message(), why.arguments()));
    }

    static Finding of(int row, String column, String value, String message, Object... arguments) {
        return new Finding(row, value, Refusal.of(column, message, arguments));
    }

    public String column() {
        return why.field();
    }
}
