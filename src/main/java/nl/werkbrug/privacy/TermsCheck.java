package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Every file has a term, and none is kept beyond it. */
@Singleton
class TermsCheck implements Check {
    /** So long the nightly maintenance may be late, on a computer that was off. */
    private static final int DAYS_OF_GRACE = 2;

    private static final String WITHOUT =
            """
            SELECT reference FROM candidate WHERE NOT EXISTS
                (SELECT 1 FROM candidate_retention term WHERE term.candidate_id = candidate.id)
            ORDER BY reference
            """;

    private final Retention retention;
    private final StoreView store;
    private final Clock clock;

    TermsCheck(Retention retention, StoreView store, Clock clock) {
        this.retention = retention;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public List<Object> look(FaultList faults) {
        store.words(WITHOUT).forEach(reference -> faults.add("check.terms.none", reference));
        LocalDate late = LocalDate.now(clock).minusDays(DAYS_OF_GRACE);
        retention
                .due(late)
                .forEach(file -> faults.add("check.terms.late", reference(file), file.due()));
        return List.of(store.number("SELECT COUNT(*) FROM candidate_retention"));
    }

    private String reference(FileTerm file) {
        return store.rows(
                        "SELECT reference FROM candidate WHERE id = ?",
                        row -> row.getString(1),
                        file.candidate().value())
                .getFirst();
    }
}
