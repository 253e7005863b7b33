package nl.werkbrug.trajectory;

/**
 * What both sides are invited to (nl: afspraak om kennis te maken).
 *
 * @param named the candidate agreed that this employer knows the first name
 * @param sequence how often it changed
 */
public record Arrangement(
        IntroductionKind kind, Appointment appointment, boolean named, int sequence) {
    /** The same meeting as somebody else arranged it now. */
    Arrangement movedTo(Arrangement other) {
        return new Arrangement(other.kind, other.appointment, other.named, sequence + 1);
    }

    Arrangement again() {
        return new Arrangement(kind, appointment, named, sequence + 1);
    }

    boolean isLike(Arrangement other) {
        return kind == other.kind && named == other.named && appointment.equals(other.appointment);
    }
}
