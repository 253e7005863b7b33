package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Of a file that went into another nothing stayed behind but the word that it did. */
@Singleton
class MergedCheck implements Check {
    /** What tells of the merge, and the list of changes. */
    private static final Set<String> STAY =
            Set.of("candidate_merge", "candidate_merge_row", "outbox");

    private final Register register;
    private final StoreView store;

    MergedCheck(Register register, StoreView store) {
        this.register = register;
        this.store = store;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "merged";
    }

    @Override
    public List<Object> look(FaultList faults) {
        List<RegisteredTable> tables = tables();
        List<UUID> merged =
                store.rows(
                        "SELECT merged_id FROM candidate_merge WHERE undone_at IS NULL",
                        row -> row.getObject(1, UUID.class));
        merged.forEach(gone -> tables.forEach(table -> look(gone, table, faults)));
        return List.of(merged.size());
    }

    private void look(UUID gone, RegisteredTable table, FaultList faults) {
        String question = "SELECT COUNT(*) FROM %s WHERE %s".formatted(table.name(), table.rows());
        long rows = store.number(question, gone);
        if (rows > 0) {
            faults.add("check.merged.left", gone.toString(), table.name(), rows);
        }
    }

    /** Those that name a person themselves: what hangs on their rows has gone with them. */
    private List<RegisteredTable> tables() {
        return register.aboutOneCandidate().stream()
                .filter(table -> !STAY.contains(table.name()))
                .filter(table -> !Objects.requireNonNull(table.rows()).contains("SELECT"))
                .toList();
    }
}
