package nl.werkbrug.candidate;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.util.List;

/** What people agreed to is what they last said, and nobody agreed without having said so. */
@Singleton
class AnswersCheck implements Check {
    private static final String OTHERWISE =
            """
            SELECT DISTINCT c.reference FROM candidate c JOIN candidate_consent a ON a.candidate_id = c.id
            WHERE POSITION(a.purpose || CASE WHEN a.given THEN '=true' ELSE '=false' END IN c.consents) = 0
                AND NOT EXISTS (SELECT 1 FROM candidate_consent later
                    WHERE later.candidate_id = a.candidate_id AND later.purpose = a.purpose
                        AND later.recorded_at >= a.recorded_at AND later.given <> a.given)
            ORDER BY c.reference
            """;

    private static final String NEVER =
            """
            SELECT reference FROM candidate c WHERE POSITION(? IN consents) > 0
                AND NOT EXISTS (SELECT 1 FROM candidate_consent a
                    WHERE a.candidate_id = c.id AND a.purpose = ? AND a.given)
            ORDER BY reference
            """;

    private final StoreView store;

    AnswersCheck(StoreView store) {
        this.store = store;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public List<Object> look(FaultList faults) {
        store.words(OTHERWISE)
                .forEach(reference -> faults.add("check.answers.otherwise", reference));
        for (Purpose purpose : Purpose.values()) {
            store.words(NEVER, purpose.name() + "=true", purpose.name())
                    .forEach(reference -> faults.add("check.answers.never", reference));
        }
        return List.of(store.number("SELECT COUNT(*) FROM candidate_consent"));
    }
}
