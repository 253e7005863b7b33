package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.Joining;

import java.util.UUID;

/** When somebody was shown last: the later day of both. */
@Singleton
class ShownBelongings implements Belongings {
    private static final String TABLE = "candidate_shown";
    private static final String KEY = "candidate_id";
    private static final String LATER =
            """
            UPDATE candidate_shown SET shown_on =
                (SELECT MAX(shown_on) FROM candidate_shown WHERE candidate_id IN (?, ?))
            WHERE candidate_id = ?
            """;
    private static final String FIRST =
            """
            INSERT INTO candidate_shown (candidate_id, shown_on)
            SELECT CAST(? AS UUID), shown_on FROM candidate_shown WHERE candidate_id = ?
            """;

    @Override
    public void follow(Joining joining) {
        joining.change(
                TABLE, KEY, () -> show(joining, joining.kept().value(), joining.other().value()));
        joining.take(TABLE, KEY);
    }

    @Override
    public void goBack(Joining joining) {
        joining.changeBack(TABLE, KEY);
        joining.putBack(TABLE);
    }

    private static void show(Joining joining, UUID kept, UUID other) {
        if (joining.update(LATER, kept, other, kept) == 0) {
            joining.update(FIRST, kept, other);
        }
    }
}
