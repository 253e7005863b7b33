package nl.werkbrug.command;

import nl.werkbrug.exchange.Subject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Takes files of needs in and reports on them. */
@Command(
        name = "needs",
        description =
                "Neemt behoeften op uit een eigen lijst (Excel of CSV), vacatures van VUM of"
                        + " werkprocessen van SBB (JSON).")
final class ImportNeeds implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Mixin private final FileImport files = new FileImport();

    @Mixin private final RegionOption region = new RegionOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Installation installation;

    ImportNeeds(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        return files.run(Subject.NEEDS, installation, spec, region.checked(spec), null);
    }
}
