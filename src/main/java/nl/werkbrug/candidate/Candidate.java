package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Somebody looking for work with the region's support (nl: kandidaat, deelnemer). The reference is
 * what the desk or the source calls this person; {@code ownWords} keeps what an import could not
 * place in the catalogue.
 */
public record Candidate(
        String reference,
        Person person,
        Profile profile,
        @Nullable TargetGroup targetGroup,
        @Nullable String motivation,
        List<String> ownWords) {

    public Candidate {
        ownWords = List.copyOf(ownWords);
    }

    public CandidateId id() {
        return profile.id();
    }

    public long version() {
        return profile.version();
    }

    /** What a member of staff calls this person: the first name, else the reference. */
    public String label() {
        return person.firstName() == null ? reference : person.firstName();
    }

    Candidate withProfile(Profile changed) {
        return new Candidate(reference, person, changed, targetGroup, motivation, ownWords);
    }

    Candidate withOwnWords(List<String> words) {
        return new Candidate(reference, person, profile, targetGroup, motivation, words);
    }

    /** Has the same reference in the same region. */
    boolean isCalled(Candidate other) {
        return reference.equals(other.reference)
                && profile.region().equals(other.profile().region());
    }
}
