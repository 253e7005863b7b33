package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Nobody who was erased is back, whatever copy of the store was put back. */
@Singleton
class ErasedCheck implements Check {
    private final Ledger ledger;
    private final ErasureKey key;
    private final StoreView store;

    ErasedCheck(Ledger ledger, ErasureKey key, StoreView store) {
        this.ledger = ledger;
        this.key = key;
        this.store = store;
    }

    private record Person(CandidateId id, String reference) {}

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "erased";
    }

    @Override
    public List<Object> look(FaultList faults) {
        Set<String> erased = ledger.read();
        if (!erased.isEmpty()) {
            var hashing = key.hashing();
            people().stream()
                    .filter(person -> erased.contains(hashing.of(person.id())))
                    .forEach(back -> faults.add("check.reference", back.reference()));
        }
        return List.of(erased.size());
    }

    private List<Person> people() {
        return store.rows(
                "SELECT id, reference FROM candidate ORDER BY reference",
                row -> new Person(new CandidateId(row.getObject(1, UUID.class)), row.getString(2)));
    }
}
