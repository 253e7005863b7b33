package nl.werkbrug.trajectory;

/** How it is for one side (nl: signaal). */
public enum Signal {
    GREEN,
    ORANGE,
    RED,
    NOT_SPOKEN
}
