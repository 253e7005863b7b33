package nl.werkbrug.followup.web;

import nl.werkbrug.access.Actor;
import nl.werkbrug.followup.Due;

import java.util.Locale;
import java.util.stream.Stream;

/** Of the people on the due list: all, the reader's own, or of whom the reader replaces. */
enum DueFilter {
    ALL("due.filter.all"),
    MINE("due.filter.mine"),
    REPLACED("due.filter.replaced");

    private final String key;

    DueFilter(String key) {
        this.key = key;
    }

    /** What is no filter, is none. */
    static DueFilter of(String asked) {
        return Stream.of(values()).filter(one -> one.word().equals(asked)).findFirst().orElse(ALL);
    }

    String key() {
        return key;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(Due due, Actor reader) {
        return switch (this) {
            case ALL -> true;
            case MINE -> isOf(due, reader);
            case REPLACED -> !isOf(due, reader);
        };
    }

    static boolean isOf(Due due, Actor reader) {
        return reader.id().equals(due.coach());
    }
}
