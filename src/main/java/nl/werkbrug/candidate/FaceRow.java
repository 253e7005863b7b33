package nl.werkbrug.candidate;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The little that it takes to compare somebody with others, and to know who may do so. */
@Introspected
record FaceRow(
        UUID id,
        String region,
        String reference,
        @Nullable UUID coachId,
        String consents,
        @Nullable String postcode,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        Instant addedAt) {

    Dossier toDossier() {
        List<String> answers = Lines.split(consents);
        return new Dossier(
                new CandidateId(id),
                Region.of(region),
                coachId == null ? null : new AccountId(coachId),
                answers.contains(Purpose.MATCHING + "=false"),
                answers.contains(Purpose.SHARE_OUTSIDE_REGION + "=true"));
    }

    /** What somebody calls this person who sees no more of the name than this. */
    String calledBy(Sight sight) {
        return sight.named() && firstName != null ? firstName : reference;
    }

    Reach reachedBy(Sight sight) {
        return sight.named()
                ? new Reach(calledBy(sight), phone, email)
                : new Reach(reference, null, null);
    }

    Traits toTraits() {
        return Traits.of(
                new Person(firstName, lastName, email, phone),
                postcode == null ? null : new Postcode(postcode));
    }

    Face toFace() {
        return new Face(
                new CandidateId(id),
                reference,
                firstName,
                lastName,
                postcode == null ? null : new Postcode(postcode),
                addedAt);
    }
}
