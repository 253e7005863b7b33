package nl.werkbrug.need;

/** A need cannot make this step from where it stands. Answers 409 over HTTP. */
public class NeedMoveRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NeedMoveRefusedException(NeedStatus status) {
        super(status.name());
    }
}
