package nl.werkbrug.refusal;

/** Something cannot have happened where a trajectory stands, and why. Answers 409 over HTTP. */
public final class EventRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;

    public EventRefusedException(Refusal reason) {
        super(reason.message());
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
