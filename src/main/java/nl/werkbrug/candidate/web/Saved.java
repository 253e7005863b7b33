package nl.werkbrug.candidate.web;

import nl.werkbrug.refusal.Refusal;

import java.util.List;

/** What became of a change. */
sealed interface Saved {
    record Stored() implements Saved {}

    /** Nothing was stored; the refusals name the fields. */
    record Refused(Draft draft, List<Refusal> why) implements Saved {}

    /** Somebody else changed the same meanwhile. */
    record Overtaken(Draft draft, List<Field> clashes, Values theirs) implements Saved {}

    /** Somebody else took away what was to be changed. */
    record Gone(Draft draft) implements Saved {}
}
