package nl.werkbrug.followup;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.util.List;

/** No contact is planned with somebody whose trajectory is over, nor lost while it is open. */
@Singleton
class ContactsCheck implements Check {
    private static final String NEEDLESS =
            """
            SELECT DISTINCT c.trajectory_id FROM planned_contact c
                JOIN trajectory t ON t.id = c.trajectory_id
            WHERE t.phase = 'ENDED' AND c.state IN ('PLANNED', 'PUT_OFF')
            ORDER BY c.trajectory_id
            """;

    private static final String LOST =
            """
            SELECT DISTINCT trajectory_id FROM planned_contact
            WHERE (open_for IS NULL AND state IN ('PLANNED', 'PUT_OFF'))
                OR (open_for IS NOT NULL AND state NOT IN ('PLANNED', 'PUT_OFF'))
            ORDER BY trajectory_id
            """;

    private final StoreView store;

    ContactsCheck(StoreView store) {
        this.store = store;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public List<Object> look(FaultList faults) {
        store.words(NEEDLESS).forEach(way -> faults.add("check.contacts.needless", way));
        store.words(LOST).forEach(way -> faults.add("check.contacts.lost", way));
        return List.of(store.number("SELECT COUNT(*) FROM planned_contact"));
    }
}
