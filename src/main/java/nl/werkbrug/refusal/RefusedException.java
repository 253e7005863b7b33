package nl.werkbrug.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** Well-formed input that is not allowed; nothing was stored. Answers 422 over HTTP. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::field).collect(Collectors.joining(", ")));
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
