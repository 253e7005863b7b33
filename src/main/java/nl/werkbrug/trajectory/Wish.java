package nl.werkbrug.trajectory;

/** What one side wants after an introduction (nl: voorkeur). */
public enum Wish {
    YES,
    DOUBT,
    NO
}
