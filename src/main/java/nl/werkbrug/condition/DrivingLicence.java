package nl.werkbrug.condition;

import java.util.EnumSet;
import java.util.Set;

/** A driving licence (nl: rijbewijs) and what it also allows. */
public enum DrivingLicence {
    AM,
    A,
    B,
    BE,
    C,
    CE,
    D,
    T;

    /** CE includes C and B; C, BE and D include B. */
    public boolean includes(DrivingLicence wanted) {
        return this == wanted || contains().contains(wanted);
    }

    private Set<DrivingLicence> contains() {
        return switch (this) {
            case CE -> EnumSet.of(C, B);
            case C, BE, D -> EnumSet.of(B);
            case AM, A, B, T -> Set.of();
        };
    }
}
