package nl.werkbrug.refusal;

import java.util.List;

/** One field that was refused: which, the key of the sentence that says why, and its arguments. */
public record Refusal(String field, String message, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String field, String message, Object... arguments) {
        return new Refusal(field, message, List.of(arguments));
    }

    /** The same refusal seen from a form that holds this one. */
    public Refusal within(String outer) {
        return new Refusal(outer + "." + field, message, arguments);
    }
}
