package nl.werkbrug.candidate;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.util.ArrayList;
import java.util.List;

/** A candidate of whom others see what this person can do (nl: aangetoond). */
final class Shown {
    private final Candidate stored;
    private final List<Holding> holdings;

    Shown(Candidate stored) {
        this.stored = stored;
        this.holdings = new ArrayList<>(stored.profile().holdings());
    }

    /** In place of what was shown of this competence before. */
    void add(Holding shown) {
        holdings.removeIf(held ->
                held.basis() == Basis.DEMONSTRATED && held.competence().equals(shown.competence()));
        holdings.add(shown);
    }

    /** False when it does not stand there any more. */
    boolean remove(Holding shown) {
        return holdings.remove(shown);
    }

    Candidate stored() {
        return stored;
    }

    Candidate changed() {
        if (holdings.size() > HoldingForm.LIMIT) {
            throw new RefusedException(
                    Refusal.of("seen", "refusal.holdings.many", HoldingForm.LIMIT));
        }
        return stored.withProfile(stored.profile().withHoldings(holdings));
    }
}
