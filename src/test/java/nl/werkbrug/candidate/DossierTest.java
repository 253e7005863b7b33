package nl.werkbrug.candidate;

import static nl.werkbrug.TestActors.staff;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final CandidateId ANNA = CandidateId.create();
    private static final Sight NAMED = new Sight(Role.ACCOUNT_MANAGER, true, true);
    private static final Sight UNNAMED = new Sight(Role.ACCOUNT_MANAGER, false, true);

    @Test
    void the_desk_of_the_region_sees_the_name() {
        assertThat(anna().seenBy(staff(Role.ACCOUNT_MANAGER, "flevoland"))).hasValue(NAMED);
        assertThat(anna().seenBy(staff(Role.ACCOUNT_MANAGER, "twente"))).isEmpty();
    }

    @Test
    void the_desk_needs_no_name_of_who_said_no() {
        assertThat(dossier(null, true, false).seenBy(staff(Role.ACCOUNT_MANAGER, "flevoland")))
                .hasValue(UNNAMED);
    }

    @Test
    void another_region_sees_only_who_agreed_to_that_and_no_name() {
        var twente = staff(Role.ACCOUNT_MANAGER, "twente");

        assertThat(dossier(null, false, true).seenBy(twente))
                .hasValue(new Sight(Role.ACCOUNT_MANAGER, false, false));
        assertThat(dossier(null, true, true).seenBy(twente)).isEmpty();
        assertThat(dossier(null, false, true).seenBy(staff(Role.COACH, "twente"))).isEmpty();
    }

    @Test
    void a_coach_sees_the_own_candidates_and_nobody_else() {
        var coach = staff(Role.COACH, "flevoland");

        assertThat(dossier(coach.id(), true, false).seenBy(coach))
                .hasValue(new Sight(Role.COACH, true, true));
        assertThat(anna().seenBy(coach)).isEmpty();
        assertThat(dossier(AccountId.create(), false, false).seenBy(coach)).isEmpty();
    }

    @Test
    void a_coach_who_left_the_region_sees_nobody_there() {
        var coach = staff(Role.COACH, "twente");

        assertThat(dossier(coach.id(), false, false).seenBy(coach)).isEmpty();
    }

    @Test
    void a_coordinator_sees_no_name_and_changes_nothing() {
        assertThat(anna().seenBy(staff(Role.COORDINATOR, "flevoland")))
                .hasValue(new Sight(Role.COORDINATOR, false, false));
    }

    @Test
    void somebody_sees_the_own_file_and_no_other() {
        assertThat(anna().seenBy(TestActors.candidate(ANNA)))
                .hasValue(new Sight(Role.CANDIDATE, true, true));
        assertThat(anna().seenBy(TestActors.candidate(CandidateId.create()))).isEmpty();
    }

    @Test
    void an_employer_and_an_administrator_see_nobody_here() {
        assertThat(anna().seenBy(TestActors.employer(EmployerId.create()))).isEmpty();
        assertThat(anna().seenBy(staff(Role.ADMIN, "flevoland"))).isEmpty();
    }

    private static Dossier anna() {
        return dossier(null, false, false);
    }

    private static Dossier dossier(@Nullable AccountId coach, boolean saidNo, boolean shares) {
        return new Dossier(ANNA, Region.of("flevoland"), coach, saidNo, shares);
    }
}
