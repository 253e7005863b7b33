package nl.werkbrug.candidate;

/** Two files that may be about one person, and why. */
public record Offer(Face one, Face other, Resemblance resemblance) {
    public Pair pair() {
        return Pair.of(one.id(), other.id());
    }

    /** Enough to ask somebody to look. */
    boolean isFirm() {
        return resemblance.grade() != Resemblance.Grade.WEAK;
    }
}
