package nl.werkbrug;

import nl.werkbrug.command.Installation;
import nl.werkbrug.command.Werkbrug;

/** The program; its commands live in {@link nl.werkbrug.command}. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        System.exit(Werkbrug.program(Installation.here()).execute(args));
    }
}
