package nl.werkbrug.check;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check.Part;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Looks whether the store and its index are sound (nl: controle van de opslag); writes nothing. */
@Singleton
public class Checkup {
    private static final Logger LOG = LoggerFactory.getLogger(Checkup.class);

    private final List<Check> checks;
    private final StoreView store;
    private final AtomicReference<List<Checked>> found = new AtomicReference<>(List.of());

    Checkup(List<Check> checks, StoreView store) {
        this.checks =
                checks.stream()
                        .sorted(Comparator.comparing(Check::part).thenComparing(Check::name))
                        .toList();
        this.store = store;
    }

    /** Tells what came of each as soon as it is known; of a wrong schema nothing else is asked. */
    public List<Checked> run(Consumer<Checked> told) {
        var done = new ArrayList<Checked>();
        boolean sure = true;
        for (Check check : checks) {
            if (sure || check.part() == Part.SCHEMA) {
                Checked checked = look(check);
                told.accept(checked);
                done.add(checked);
                sure &= check.part() != Part.SCHEMA || checked.isFine();
            }
        }
        found.set(done.stream().filter(one -> !one.isFine()).toList());
        return List.copyOf(done);
    }

    /** What the last round of this process found to be off; nothing before the first. */
    public List<Checked> lastFound() {
        return found.get();
    }

    /** What cannot be looked at is not fine. */
    private Checked look(Check check) {
        var faults = new FaultList();
        try {
            return faults.checked(check, store.atOneMoment(() -> check.look(faults)));
        } catch (RuntimeException e) {
            LOG.debug("Check {} broke off", check.name(), e);
            faults.add("check.broke", e.getClass().getSimpleName());
            return faults.checked(check, List.of());
        }
    }
}
