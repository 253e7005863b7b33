package nl.werkbrug.need;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;

import java.util.List;
import java.util.UUID;

/** Every top ten is whole and asks what the catalogue knows; an open need has a place to give. */
@Singleton
class NeedsCheck implements Check {
    private static final String GAPS =
            """
            SELECT need.id FROM need LEFT JOIN need_criterion wish ON wish.need_id = need.id
            GROUP BY need.id
            HAVING COUNT(wish.id) = 0 OR MAX(wish.place) <> COUNT(wish.id)
                OR COUNT(DISTINCT wish.competence) <> COUNT(wish.id)
            ORDER BY need.id
            """;

    private static final String FULL =
            """
            SELECT id FROM need WHERE status = 'OPEN' AND places_taken >= places
                OR places_taken < 0 OR places_taken > places ORDER BY id
            """;

    private static final String ASKED =
            "SELECT need_id, competence FROM need_criterion ORDER BY need_id, place";

    private final StoreView store;
    private final Competences competences;

    NeedsCheck(StoreView store, Competences competences) {
        this.store = store;
        this.competences = competences;
    }

    private record Asked(UUID need, CompetenceCode competence) {}

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public List<Object> look(FaultList faults) {
        store.words(GAPS).forEach(need -> faults.add("check.needs.gaps", need));
        store.words(FULL).forEach(need -> faults.add("check.needs.full", need));
        Catalogue catalogue = competences.catalogue();
        asked().stream()
                .filter(wish -> !catalogue.contains(wish.competence()))
                .forEach(wish ->
                        faults.add(
                                "check.needs.unknown",
                                wish.need().toString(),
                                wish.competence().value()));
        return List.of(store.number("SELECT COUNT(*) FROM need"));
    }

    private List<Asked> asked() {
        return store.rows(
                ASKED,
                row ->
                        new Asked(
                                row.getObject(1, UUID.class),
                                new CompetenceCode(row.getString(2))));
    }
}
