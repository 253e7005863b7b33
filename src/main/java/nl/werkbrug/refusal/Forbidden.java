package nl.werkbrug.refusal;

import nl.werkbrug.guard.Finding;
import nl.werkbrug.guard.Kind;

/** Says of a passage why it may not stand there, and what to write instead. */
final class Forbidden {
    private Forbidden() {}

    static Refusal refusal(String field, Finding found) {
        return Refusal.of(field, sentence(found.kind()), found.passage());
    }

    private static String sentence(Kind kind) {
        return switch (kind) {
            case BSN -> "refusal.guard.bsn";
            case IBAN -> "refusal.guard.iban";
            case EMAIL -> "refusal.guard.email";
            case PHONE -> "refusal.guard.phone";
            case HEALTH -> "refusal.guard.health";
            case JUSTICE -> "refusal.guard.justice";
            case ORIGIN -> "refusal.guard.origin";
        };
    }
}
