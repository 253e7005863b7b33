package nl.werkbrug.competence;

import java.util.Optional;

/** How far someone is with a competence (nl: niveau), 1 to 4. */
public enum Level {
    BEGINS,
    WITH_HELP,
    INDEPENDENT,
    TEACHES;

    public static Optional<Level> of(int number) {
        return number >= 1 && number <= 4 ? Optional.of(values()[number - 1]) : Optional.empty();
    }

    public int number() {
        return ordinal() + 1;
    }

    public boolean isAtLeast(Level minimum) {
        return compareTo(minimum) >= 0;
    }
}
