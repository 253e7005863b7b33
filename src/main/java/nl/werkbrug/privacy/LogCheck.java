package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.util.List;

/** No line of the access log was changed, removed or added from outside. */
@Singleton
class LogCheck implements Check {
    private final LogChain chain;
    private final StoreView store;

    LogCheck(LogChain chain, StoreView store) {
        this.chain = chain;
        this.store = store;
    }

    @Override
    public Part part() {
        return Part.STORE;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public List<Object> look(FaultList faults) {
        chain.look()
                .ifPresent(broken -> faults.add("check.log." + broken.damage(), broken.number()));
        return List.of(store.number("SELECT COUNT(*) FROM access_log"));
    }
}
