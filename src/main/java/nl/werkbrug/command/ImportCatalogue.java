package nl.werkbrug.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Takes lists of competences in, several files as one, and reports on it. */
@Command(
        name = "catalogue",
        description =
                "Neemt competenties op: uit de bestanden van ESCO samen, of uit een eigen CSV."
                        + " Een relatie mag naar een ander bestand wijzen.")
final class ImportCatalogue implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Mixin private final FileImport files = new FileImport();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Installation installation;

    ImportCatalogue(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        return files.runCatalogue(installation, spec);
    }
}
