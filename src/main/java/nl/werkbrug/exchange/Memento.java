package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Candidate;

/** What was stored of a person before an import changed it. */
final class Memento {
    private Memento() {}

    static String of(Candidate before) {
        return String.valueOf(before.version());
    }
}
