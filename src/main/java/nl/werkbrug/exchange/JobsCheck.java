package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** No import is neither over nor carried out by somebody. */
@Singleton
class JobsCheck implements Check {
    private static final String LEFT =
            """
            SELECT id FROM import_job
            WHERE (state IN ('RUNNING', 'STOPPING')
                    AND (turn IS NULL OR alive_at IS NULL OR alive_at < ?))
                OR (turn IS NOT NULL AND state NOT IN ('RUNNING', 'STOPPING'))
                OR (state IN ('DONE', 'CANCELLED', 'FAILED', 'UNDONE') AND finished_at IS NULL)
            ORDER BY chosen_at
            """;

    private final StoreView store;
    private final Clock clock;

    JobsCheck(StoreView store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public List<Object> look(FaultList faults) {
        var silentSince = clock.instant().minus(JobKeeper.SILENCE).atOffset(ZoneOffset.UTC);
        store.rows(LEFT, row -> row.getString(1), silentSince)
                .forEach(job -> faults.add("check.jobs.left", job));
        return List.of(store.number("SELECT COUNT(*) FROM import_job"));
    }
}
