package nl.werkbrug.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What somebody typed, on a store of its own, and what came of it. */
record Typed(int status, String out, String err) {
    private static final Path CONFIG = Path.of("config");

    static Typed in(Path data, String... words) {
        return with(CONFIG, Map.of("werkbrug.data", data.toString()), words);
    }

    static Typed with(Map<String, Object> settings, Path data, String... words) {
        var all = new HashMap<String, Object>(settings);
        all.putIfAbsent("werkbrug.data", data.toString());
        return with(CONFIG, all, words);
    }

    static Typed with(Path config, Map<String, Object> settings, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status =
                Werkbrug.program(new Installation(config, settings))
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(words);
        return new Typed(status, out.toString(), err.toString());
    }

    String lastLine() {
        return out.lines().reduce("", (_, line) -> line);
    }
}
