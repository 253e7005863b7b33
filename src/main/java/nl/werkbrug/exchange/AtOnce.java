package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Candidate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * That somebody can begin at once (nl: per direct): from the day it was first taken in, for the
 * same file says the same a week later.
 */
enum AtOnce {
    WORD;

    private static final Set<String> WORDS =
            Set.of(
                    "perdirect",
                    "direct",
                    "directbeschikbaar",
                    "perheden",
                    "heden",
                    "meteen",
                    "nu",
                    "zsm",
                    "zosnelmogelijk",
                    "asap",
                    "immediately",
                    "now");

    static boolean isSaid(String cell) {
        return WORDS.contains(Header.bare(cell));
    }

    /** The draft with a day in place of the word; who could begin before, still can. */
    static Draft inDays(Draft draft, Optional<Candidate> known, LocalDate today) {
        return draft.values().get(Column.AVAILABLE_FROM) == WORD
                ? draft.with(Column.AVAILABLE_FROM, day(known.orElse(null), today))
                : draft;
    }

    private static LocalDate day(@Nullable Candidate known, LocalDate today) {
        LocalDate before = known == null ? null : known.profile().availableFrom();
        return before == null || before.isAfter(today) ? today : before;
    }

    @Override
    public String toString() {
        return "per direct";
    }
}
