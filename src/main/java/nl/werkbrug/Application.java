package nl.werkbrug;

import nl.werkbrug.command.Installation;
import nl.werkbrug.command.Werkbrug;
import nl.werkbrug.refusal.Wording;

import java.util.List;

/** The program; its commands live in {@link nl.werkbrug.command}. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        try {
            return Werkbrug.program(Installation.here()).execute(args);
        } catch (OutOfMemoryError | StackOverflowError _) {
            System.err.println(Wording.of(Wording.DUTCH, "command.memory", List.of()));
            return 1;
        }
    }
}
