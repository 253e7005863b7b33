package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.Joining;

import java.util.UUID;

/**
 * The term of a file: it runs from the later activity of both, and whoever asked to be erased, or
 * is held, still is.
 */
@Singleton
class TermBelongings implements Belongings {
    private static final String TABLE = "candidate_retention";
    private static final String KEY = "candidate_id";
    private static final String BOTH = "FROM candidate_retention WHERE candidate_id IN (?, ?)";
    private static final String TERM =
            """
            UPDATE candidate_retention SET
                last_activity_on = (SELECT MAX(last_activity_on) %s),
                asked_on = (SELECT MIN(asked_on) %s)
            WHERE candidate_id = ?
            """
                    .formatted(BOTH, BOTH);
    private static final String HOLD =
            """
            UPDATE candidate_retention SET
                hold_reason = (SELECT hold_reason FROM candidate_retention WHERE candidate_id = ?),
                hold_account_id =
                    (SELECT hold_account_id FROM candidate_retention WHERE candidate_id = ?),
                hold_at = (SELECT hold_at FROM candidate_retention WHERE candidate_id = ?)
            WHERE candidate_id = ? AND hold_reason IS NULL
            """;

    @Override
    public void follow(Joining joining) {
        joining.change(
                TABLE, KEY, () -> unite(joining, joining.kept().value(), joining.other().value()));
        joining.take(TABLE, KEY);
    }

    @Override
    public void goBack(Joining joining) {
        joining.changeBack(TABLE, KEY);
        joining.putBack(TABLE);
    }

    private static void unite(Joining joining, UUID kept, UUID other) {
        joining.update(TERM, kept, other, kept, other, kept);
        joining.update(HOLD, other, other, other, kept);
    }
}
