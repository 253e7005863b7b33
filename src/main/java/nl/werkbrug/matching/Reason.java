package nl.werkbrug.matching;

import java.util.List;

/** Why a condition holds or not: the key of a sentence and what to fill in. */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
