package nl.werkbrug.candidate;

import nl.werkbrug.refusal.Refusal;

import java.util.List;

/**
 * What a feature keeps about people (nl: wat bij iemand hoort). It goes along when two files become
 * one, within the same transaction, and goes back when they are two again.
 */
public interface Belongings {
    /** Why these two cannot become one now; empty when nothing is in the way. */
    default List<Refusal> obstacles(CandidateId kept, CandidateId other) {
        return List.of();
    }

    void follow(Joining joining);

    void goBack(Joining joining);
}
