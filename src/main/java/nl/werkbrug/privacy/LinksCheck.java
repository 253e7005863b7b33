package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every row that names another names one that is there, also where no database watches it. */
@Singleton
class LinksCheck implements Check {
    /** Whoever is named here may not be gone; the others may, such as who once wrote a line. */
    private static final List<Pointer> UNWATCHED =
            List.of(
                    new Pointer("candidate", "coach_id", "account", "id"),
                    new Pointer("need", "owner_id", "account", "id"),
                    new Pointer("account", "candidate_id", "candidate", "id"),
                    new Pointer("account", "employer_id", "employer", "id"));

    private static final String ASTRAY =
            """
            SELECT COUNT(*) FROM %1$s child WHERE child.%2$s IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM %3$s parent WHERE parent.%4$s = child.%2$s)
            """;

    private final Register register;
    private final StoreView store;

    LinksCheck(Register register, StoreView store) {
        this.register = register;
        this.store = store;
    }

    private record Pointer(String table, String column, String to, String key) {}

    @Override
    public Part part() {
        return Part.STORE;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public List<Object> look(FaultList faults) {
        var links = new ArrayList<>(UNWATCHED);
        register.tables().forEach(table -> links.addAll(watched(table.name())));
        links.forEach(pointer -> look(pointer, faults));
        return List.of(links.size());
    }

    private void look(Pointer pointer, FaultList faults) {
        String question =
                ASTRAY.formatted(pointer.table(), pointer.column(), pointer.to(), pointer.key());
        long astray = store.number(question);
        if (astray > 0) {
            faults.add(
                    "check.links.astray", pointer.table(), pointer.column(), pointer.to(), astray);
        }
    }

    private List<Pointer> watched(String table) {
        try {
            DatabaseMetaData about = store.connection().getMetaData();
            String schema = store.connection().getSchema();
            var links = new ArrayList<Pointer>();
            try (ResultSet keys = about.getImportedKeys(null, schema, table)) {
                while (keys.next()) {
                    links.add(
                            new Pointer(
                                    table,
                                    keys.getString("FKCOLUMN_NAME"),
                                    keys.getString("PKTABLE_NAME"),
                                    keys.getString("PKCOLUMN_NAME")));
                }
            }
            return links;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
