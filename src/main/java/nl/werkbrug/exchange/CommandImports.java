package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.util.UUID;

/** Files that a command takes in at once: jobs like the others, so that the screen undoes them. */
@Singleton
public class CommandImports {
    private final ImportJobRows jobs;
    private final Imports imports;
    private final KnownColumns columns;
    private final JobRunner runner;
    private final JobKeeper keeper;
    private final Clock clock;

    CommandImports(
            ImportJobRows jobs,
            Imports imports,
            KnownColumns columns,
            JobRunner runner,
            JobKeeper keeper,
            Clock clock) {
        this.jobs = jobs;
        this.imports = imports;
        this.columns = columns;
        this.runner = runner;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** An ImportBusyException while another runs. */
    public ImportReport run(ImportFile file, String name, ImportOrder order, ImportWatch watch) {
        if (order.dryRun()) {
            return imports.run(file, order, watch);
        }
        keeper.recoverSilent();
        UUID id = confirmed(file, name, order);
        if (!runner.start(id)) {
            jobs.drop(id, clock.instant());
            throw new ImportBusyException();
        }
        return runner.run(id, file, order, watch);
    }

    /** It lies in no folder of a service, so no service carries it out. */
    private UUID confirmed(ImportFile file, String name, ImportOrder order) {
        var choice =
                new Choice(
                        UUID.randomUUID(), UUID.randomUUID(), order.actor(), name, clock.instant());
        String mapping = columns.write(file.mapping());
        jobs.save(ImportJobRow.chosen(choice, file, mapping).confirmed(order));
        return choice.id();
    }
}
