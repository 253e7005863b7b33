package nl.werkbrug.need;

/** An employer sent a need to the desk: its clock runs. */
public record NeedSubmitted(NeedId need) {}
