package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.problem;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.privacy.BackupFolder;
import nl.werkbrug.privacy.Erasures;
import nl.werkbrug.privacy.Maintenance;
import nl.werkbrug.privacy.StoreFile;
import nl.werkbrug.privacy.UnreadableBackupException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Puts a copy back; who was erased since stays erased. */
@Command(
        name = "restore",
        description =
                "Zet een reservekopie terug. Stop eerst de dienst. Wie gewist is, blijft gewist.")
final class Restore implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MAP", description = "De map van de reservekopie.")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "Vervangt een opslag die er al is.")
    private boolean force;

    private final Installation installation;

    Restore(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        var backup = new BackupFolder(folder);
        if (!backup.isComplete()) {
            throw problem("command.restore.missing", backup.path());
        }
        restore(backup, target());
        try (ApplicationContext context = installation.open()) {
            tell(backup, context);
        }
        return 0;
    }

    private StoreFile target() {
        String url = installation.store();
        if (!StoreFile.isFile(url)) {
            throw problem("command.restore.server");
        }
        StoreFile target = StoreFile.ofUrl(url);
        if (target.exists() && !force) {
            throw problem("command.restore.taken", target.path());
        }
        if (target.exists() && target.isInUse()) {
            throw problem("command.store.busy");
        }
        return target;
    }

    private static void restore(BackupFolder backup, StoreFile target) {
        try {
            backup.restore(target.path());
        } catch (IOException | UnreadableBackupException _) {
            throw problem("command.restore.broken", backup.path());
        }
    }

    private void tell(BackupFolder backup, ApplicationContext context) {
        int erased = context.getBean(Erasures.class).replay();
        context.getBean(Maintenance.class).run();
        Console console = Console.of(spec.commandLine());
        long people = context.getBean(Profiles.class).count();
        console.say("command.restore.done", backup.path(), people, erased);
        console.say("command.restore.settings", backup.settings());
    }
}
