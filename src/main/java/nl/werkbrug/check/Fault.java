package nl.werkbrug.check;

import java.util.List;

/**
 * One thing that is off (nl: fout), as the key of a sentence and what to fill in: references and
 * numbers, never a name. An argument that is a fault itself stands for its own sentence.
 */
public record Fault(String key, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String key, Object... arguments) {
        return new Fault(key, List.of(arguments));
    }
}
