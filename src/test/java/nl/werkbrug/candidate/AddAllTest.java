package nl.werkbrug.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.refusal.RefusedException;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

@MicronautTest(transactional = false)
@Property(
        name = "datasources.default.url",
        value =
                "jdbc:h2:mem:add-all;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH")
class AddAllTest {
    private static final Recording RECORDING =
            new Recording(Actor.installation("test"), Way.IMPORT, Instant.EPOCH);

    private final Candidates candidates;
    private final Profiles profiles;

    AddAllTest(Candidates candidates, Profiles profiles) {
        this.candidates = candidates;
        this.profiles = profiles;
    }

    @Test
    void adds_everybody_under_the_given_id() {
        var anna = CandidateId.create();
        var bram = CandidateId.create();

        candidates.addAll(Map.of(anna, called("A-1"), bram, called("A-2")), RECORDING);

        assertThat(
                        candidates
                                .find(TestActors.INSTALLATION, AccessPurpose.REGISTRATION, anna)
                                .map(Candidate::reference))
                .hasValue("A-1");
        var profile = profiles.of(List.of(bram)).get(bram);
        assertThat(profile).isNotNull().matches(Profile::mayBeMatched);
    }

    @Test
    void stores_nobody_when_two_have_the_same_reference() {
        long before = profiles.count();
        var twins =
                Map.of(CandidateId.create(), called("B-1"), CandidateId.create(), called("B-1"));

        assertThatThrownBy(() -> candidates.addAll(twins, RECORDING))
                .isInstanceOf(RefusedException.class);
        assertThat(profiles.count()).isEqualTo(before);
    }

    private static CandidateForm called(String reference) {
        return new CandidateForm(
                reference,
                null,
                null,
                null,
                null,
                "flevoland",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of("MATCHING", true),
                List.of());
    }
}
