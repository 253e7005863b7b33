package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/**
 * Something that makes a person hard to find (nl: vindbaarheid): a fact that nobody wrote down or
 * that is old, and what it would bring to ask.
 *
 * @param condition set for a missing condition
 * @param competence set for an old holding
 * @param needs in how many open needs it counts: they ask for it, and nothing else that is known
 *     keeps this person out
 * @param keepsOut in how many of those the person stays out as long as nobody asks
 */
public record Gap(
        Subject subject,
        @Nullable Condition condition,
        @Nullable CompetenceCode competence,
        int needs,
        int keepsOut) {

    /** What is the matter. */
    public enum Subject {
        /** Nobody asked for consent yet, so nobody finds this person; that is never counted. */
        CONSENT,
        /** No competences at all. */
        COMPETENCES,
        /** A condition that was never asked. */
        CONDITION,
        /** A competence that was last seen long ago. */
        OLD
    }

    /** What keeps people out of most needs on top. */
    static final Comparator<Gap> BY_GAIN =
            Comparator.comparing((Gap gap) -> gap.subject() != Subject.CONSENT)
                    .thenComparing(Comparator.comparingInt(Gap::needs).reversed())
                    .thenComparing(Comparator.comparingInt(Gap::keepsOut).reversed())
                    .thenComparing(Gap::subject)
                    .thenComparing(Gap::condition, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            Gap::competence, Comparator.nullsLast(Comparator.naturalOrder()));

    static Gap consent() {
        return new Gap(Subject.CONSENT, null, null, 0, 0);
    }

    static Gap competences(int needs) {
        return new Gap(Subject.COMPETENCES, null, null, needs, needs);
    }

    static Gap missing(Condition condition, int needs, int keepsOut) {
        return new Gap(Subject.CONDITION, condition, null, needs, keepsOut);
    }

    static Gap old(CompetenceCode competence, int needs) {
        return new Gap(Subject.OLD, null, competence, needs, 0);
    }

    /** Asking brings something today. */
    public boolean isWorthAsking() {
        return needs > 0 || subject == Subject.CONSENT;
    }
}
