package nl.werkbrug.candidate;

import nl.werkbrug.access.AccountId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Somebody looking for work with the region's support (nl: kandidaat, deelnemer). The reference is
 * what the desk or the source calls this person; {@code ownWords} keeps what an import could not
 * place in the catalogue. What is disputed does not count until it is settled.
 */
public record Candidate(
        String reference,
        Person person,
        Profile profile,
        @Nullable TargetGroup targetGroup,
        @Nullable String motivation,
        List<String> ownWords,
        @Nullable AccountId coach,
        Set<Fact> disputed) {

    public Candidate {
        ownWords = List.copyOf(ownWords);
        disputed = Set.copyOf(disputed);
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

    /** As somebody sees it who needs no name. */
    Candidate withoutPerson() {
        return withPerson(Person.UNKNOWN);
    }

    Candidate withPerson(Person known) {
        return with(known, profile, ownWords, coach, disputed);
    }

    Candidate withProfile(Profile changed) {
        return with(person, changed, ownWords, coach, disputed);
    }

    Candidate withOwnWords(List<String> words) {
        return with(person, profile, words, coach, disputed);
    }

    /** A null coach means none. */
    Candidate withCoach(@Nullable AccountId assigned) {
        return with(person, profile, ownWords, assigned, disputed);
    }

    Candidate withDisputed(Set<Fact> facts) {
        return with(person, profile, ownWords, coach, facts);
    }

    private Candidate with(
            Person who,
            Profile what,
            List<String> words,
            @Nullable AccountId assigned,
            Set<Fact> facts) {
        return new Candidate(reference, who, what, targetGroup, motivation, words, assigned, facts);
    }

    /** Has the same reference in the same region. */
    boolean isCalled(Candidate other) {
        return reference.equals(other.reference)
                && profile.region().equals(other.profile().region());
    }
}
