package nl.werkbrug.refusal;

import nl.werkbrug.guard.Passage;

import java.util.List;
import java.util.Optional;

/** One field that was refused: which, the key of the sentence that says why, and its arguments. */
public record Refusal(String field, String message, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String field, String message, Object... arguments) {
        return new Refusal(field, message, List.of(arguments));
    }

    /** Whether words were refused that may not stand there. */
    public boolean quotes() {
        return passage().isPresent();
    }

    Optional<Passage> passage() {
        return arguments.stream()
                .filter(Passage.class::isInstance)
                .map(Passage.class::cast)
                .findFirst();
    }

    /** The same for a report that others read: without the digits of the passage. */
    public Refusal masked() {
        var masked = arguments.stream().map(Refusal::masked).toList();
        return new Refusal(field, message, masked);
    }

    private static Object masked(Object argument) {
        return argument instanceof Passage passage ? passage.masked() : argument;
    }

    /** The same refusal seen from a form that holds this one. */
    public Refusal within(String outer) {
        return new Refusal(outer + "." + field, message, arguments);
    }
}
