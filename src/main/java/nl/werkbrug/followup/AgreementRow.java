package nl.werkbrug.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.followup.Agreement.State;
import nl.werkbrug.trajectory.StepOwner;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("follow_up_agreement")
record AgreementRow(
        @Id UUID id,
        @Version long version,
        UUID followUpId,
        StepOwner owner,
        String what,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate settledOn) {
    static AgreementRow of(UUID followUp, Agreement agreement) {
        return new AgreementRow(
                agreement.id(),
                agreement.version(),
                followUp,
                agreement.owner(),
                agreement.what(),
                agreement.dueOn(),
                agreement.state(),
                agreement.settledOn());
    }

    Agreement toAgreement() {
        return new Agreement(id, version, owner, what, dueOn, state, settledOn);
    }
}
