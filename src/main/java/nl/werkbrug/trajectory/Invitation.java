package nl.werkbrug.trajectory;

/**
 * To what both sides are invited (nl: uitnodiging).
 *
 * @param named the candidate agreed that this employer knows the first name
 * @param sequence how often it changed
 */
public record Invitation(
        IntroductionKind kind, Appointment appointment, boolean named, int sequence) {
    /** The same meeting as somebody else arranged it now. */
    Invitation movedTo(Invitation other) {
        return new Invitation(other.kind, other.appointment, other.named, sequence + 1);
    }

    Invitation again() {
        return new Invitation(kind, appointment, named, sequence + 1);
    }

    boolean isLike(Invitation other) {
        return kind == other.kind && named == other.named && appointment.equals(other.appointment);
    }
}
