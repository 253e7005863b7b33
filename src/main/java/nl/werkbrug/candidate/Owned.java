package nl.werkbrug.candidate;

/**
 * A table with rows about people, and which column says about whom.
 *
 * @param versioned whether a stale writer has to notice that the row moved
 */
public record Owned(String table, String key, String column, boolean versioned) {
    public static Owned by(String table, String column) {
        return new Owned(table, "id", column, false);
    }

    public Owned keyedBy(String other) {
        return new Owned(table, other, column, versioned);
    }

    public Owned withVersions() {
        return new Owned(table, key, column, true);
    }

    String place() {
        return table + "." + column;
    }
}
