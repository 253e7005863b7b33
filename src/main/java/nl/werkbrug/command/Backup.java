package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.privacy.BackupFolder;
import nl.werkbrug.privacy.Backups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** A copy of store, erasure ledger and settings, made while the service goes on. */
@Command(
        name = "backup",
        description = "Maakt een reservekopie van opslag en instellingen. De dienst mag doorlopen.")
final class Backup implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MAP", description = "Een nieuwe of lege map.")
    private Path folder = Path.of("");

    private final Installation installation;

    Backup(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        var backup = new BackupFolder(folder);
        if (!backup.isFree()) {
            throw CommandRefusedException.problem("command.backup.taken", backup.path());
        }
        try (ApplicationContext context = installation.open()) {
            save(backup, context.getBean(Backups.class));
        }
        Console.of(spec.commandLine()).say("command.backup.done", backup.path());
        return 0;
    }

    private void save(BackupFolder backup, Backups backups) {
        if (!backups.isPossible()) {
            throw CommandRefusedException.problem("command.backup.server");
        }
        try {
            backups.save(backup, installation.settings());
        } catch (IOException | RuntimeException _) {
            throw CommandRefusedException.problem("command.backup.failed", backup.path());
        }
    }
}
