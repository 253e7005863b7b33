package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Refusal;

/** A value of a file that was not taken: its row, where in the row, what it was, and why not. */
public record Finding(int row, String value, Refusal why) {
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
