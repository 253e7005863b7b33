package nl.werkbrug.refusal;

import java.util.List;

/** Input of the wrong shape: unknown fields, wrong types. Answers 400 over HTTP. */
public class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public UnreadableException(List<Refusal> refusals) {
        super("Unreadable");
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
