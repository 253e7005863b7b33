package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.need.NeedId;

/**
 * The order of equal points: a rotation that differs per need and is stable within it, so that
 * nobody is always last; then the text of the candidate's id.
 */
public record Tie(int rotation, String id) implements Comparable<Tie> {
    static Tie of(CandidateId candidate, NeedId need) {
        return new Tie(rotation(candidate.value().hashCode(), need), candidate.value().toString());
    }

    static int rotation(int candidateHash, NeedId need) {
        return mix(candidateHash ^ need.value().hashCode());
    }

    /** As a number of the API. */
    public long unsigned() {
        return Integer.toUnsignedLong(rotation);
    }

    @Override
    public int compareTo(Tie other) {
        int rotated = Integer.compareUnsigned(rotation, other.rotation);
        return rotated != 0 ? rotated : id.compareTo(other.id);
    }

    /** The 32-bit finaliser of MurmurHash3 (Austin Appleby, public domain). */
    private static int mix(int hash) {
        int mixed = hash ^ (hash >>> 16);
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
