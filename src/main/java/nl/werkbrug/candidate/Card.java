package nl.werkbrug.candidate;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the search of the desk may look through of one candidate: the profile, the
 * references (also those of files that became part of this one), the words, and the name, which
 * only counts for who may see it. Nothing of it is shown before {@link Names#show}.
 */
public record Card(
        Profile profile,
        String reference,
        @Nullable String formerReferences,
        @Nullable TargetGroup targetGroup,
        @Nullable String motivation,
        List<String> ownWords,
        @Nullable AccountId coach,
        boolean disputes,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate lastContactOn,
        Instant addedAt) {

    public Card {
        ownWords = List.copyOf(ownWords);
    }

    /** Of somebody of whom nothing more is known. */
    public static Card of(Profile profile) {
        return new Card(
                profile,
                profile.id().value().toString(),
                null,
                null,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                null,
                Instant.EPOCH);
    }

    public CandidateId id() {
        return profile.id();
    }

    /** The same for a page, which knows by its label what the reader may call this person. */
    public Card withoutName() {
        return new Card(
                profile,
                reference,
                formerReferences,
                targetGroup,
                motivation,
                ownWords,
                coach,
                disputes,
                null,
                null,
                lastContactOn,
                addedAt);
    }

    /** As a dossier is seen: empty for who may not even know that this person is here. */
    public Optional<Sight> seenBy(Actor reader) {
        return new Dossier(
                        id(),
                        profile.region(),
                        coach,
                        profile.saidNo(Purpose.MATCHING),
                        profile.agreedTo(Purpose.SHARE_OUTSIDE_REGION))
                .seenBy(reader);
    }
}
