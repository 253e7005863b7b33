package nl.werkbrug.refusal;

/** Something cannot take this step from where it stands. Answers 409 over HTTP. */
public final class StepRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StepRefusedException(Enum<?> standsAt) {
        super(standsAt.name());
    }
}
