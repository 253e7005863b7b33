package nl.werkbrug.access;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;

import java.util.List;

/** The key is there, and opens what this store has sealed. */
@Singleton
class KeyCheck implements Check {
    private final MasterKey key;
    private final TotpRows rows;
    private final SecondSteps secondSteps;

    KeyCheck(MasterKey key, TotpRows rows, SecondSteps secondSteps) {
        this.key = key;
        this.rows = rows;
        this.secondSteps = secondSteps;
    }

    @Override
    public Part part() {
        return Part.STORE;
    }

    @Override
    public String name() {
        return "key";
    }

    @Override
    public List<Object> look(FaultList faults) {
        if (key.isMissing()) {
            faults.add("check.key.missing");
        }
        List<TotpRow> all = rows.findAll();
        long closed = all.stream().filter(row -> !secondSteps.opens(row)).count();
        if (closed > 0) {
            faults.add("check.key.other", closed);
        }
        return List.of(all.size());
    }
}
