package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.refusal.Refusal;

import java.util.Optional;

/** Asks beforehand whether a draft would be taken. */
record Border(Candidates candidates, String region) {
    /** The first thing that would be refused. */
    Optional<Refusal> refusal(Draft draft) {
        return candidates.check(draft.toForm(region)).stream().findFirst();
    }
}
