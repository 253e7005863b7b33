package nl.werkbrug.command;

import nl.werkbrug.exchange.Subject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Takes a list of occupations in and reports on it. */
@Command(
        name = "occupations",
        description = "Neemt beroepen op: de BOC-lijst van UWV of de beroepen van ESCO.")
final class ImportOccupations implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Mixin private final FileImport files = new FileImport();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Installation installation;

    ImportOccupations(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        return files.run(Subject.OCCUPATIONS, installation, spec);
    }
}
