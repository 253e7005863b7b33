package nl.werkbrug.command;

import nl.werkbrug.exchange.Subject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Takes a table of postcodes in and reports on it. */
@Command(
        name = "postcodes",
        description = "Neemt op waar postcodes liggen: een CSV of het bestand van GeoNames.")
final class ImportPostcodes implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Mixin private final FileImport files = new FileImport();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Installation installation;

    ImportPostcodes(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        return files.run(Subject.POSTCODES, installation, spec);
    }
}
