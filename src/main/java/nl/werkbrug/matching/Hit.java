package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;

import java.util.UUID;

/** Someone the index found, in the order of domain.md: points, rotation, text of the id. */
record Hit(int points, int rotation, long idHigh, long idLow) implements Comparable<Hit> {
    static Hit of(Match match) {
        UUID id = match.candidate().value();
        return new Hit(
                match.points(),
                match.tie().rotation(),
                id.getMostSignificantBits(),
                id.getLeastSignificantBits());
    }

    CandidateId candidate() {
        return new CandidateId(new UUID(idHigh, idLow));
    }

    /** Before the other in the list. The text of a UUID sorts as its unsigned halves do. */
    @Override
    public int compareTo(Hit other) {
        if (points != other.points) {
            return Integer.compare(other.points, points);
        }
        if (rotation != other.rotation) {
            return Integer.compareUnsigned(rotation, other.rotation);
        }
        int high = Long.compareUnsigned(idHigh, other.idHigh);
        return high != 0 ? high : Long.compareUnsigned(idLow, other.idLow);
    }
}
