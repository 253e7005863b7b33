package nl.werkbrug.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("planned_contact")
record ContactRow(
        @Id UUID id,
        @Version long version,
        UUID trajectoryId,
        Why why,
        int stay,
        LocalDate occasion,
        LocalDate plannedOn,
        LocalDate firstPlannedOn,
        ContactState state,
        @Nullable Cancellation cancelledFor,
        @Nullable String words,
        @Nullable UUID followUpId,
        @Nullable String openFor) {
    static ContactRow of(Contact contact) {
        return new ContactRow(
                contact.id().value(),
                contact.version(),
                contact.trajectory().value(),
                contact.why(),
                contact.stay(),
                contact.occasion(),
                contact.plannedOn(),
                contact.firstPlannedOn(),
                contact.state(),
                contact.cancelledFor(),
                contact.words(),
                contact.followUp(),
                contact.isOpen() ? sortOf(contact) : null);
    }

    Contact toContact() {
        return new Contact(
                new ContactId(id),
                version,
                new TrajectoryId(trajectoryId),
                why,
                stay,
                occasion,
                plannedOn,
                firstPlannedOn,
                state,
                cancelledFor,
                words,
                followUpId);
    }

    /** Two at once cannot plan the same. */
    private static String sortOf(Contact contact) {
        return "%s %s %d".formatted(contact.trajectory().value(), contact.why(), contact.stay());
    }
}
