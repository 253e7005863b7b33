package nl.werkbrug.followup.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.followup.Contact;
import nl.werkbrug.followup.Due;
import nl.werkbrug.followup.Told;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** With whom contact is due, over the API. */
@Serdeable
record DueJson(
        CandidateJson candidate,
        UUID trajectory,
        String phase,
        @Nullable UUID employer,
        @Nullable UUID coach,
        LocalDate plannedOn,
        long daysOverdue,
        String risk,
        @Nullable String candidateSignal,
        @Nullable String employerSignal,
        boolean escalated,
        List<ContactJson> contacts) {
    static DueJson of(Due due) {
        var place = due.whereabouts();
        return new DueJson(
                new CandidateJson(due.candidate().value(), due.label(), due.phone()),
                place.id().value(),
                place.phase().name(),
                Optional.ofNullable(place.employer()).map(EmployerId::value).orElse(null),
                Optional.ofNullable(due.coach()).map(AccountId::value).orElse(null),
                due.plannedOn(),
                due.daysOverdue(),
                due.risk().name(),
                signal(due.signals().candidate()),
                signal(due.signals().employer()),
                due.isEscalated(),
                due.contacts().stream().map(ContactJson::of).toList());
    }

    private static @Nullable String signal(@Nullable Told told) {
        return told == null ? null : told.signal().name();
    }

    /** Whom it is about, with how to reach them where the reader may see that. */
    @Serdeable
    record CandidateJson(UUID id, String label, @Nullable String phone) {}

    /** One of the reasons. */
    @Serdeable
    record ContactJson(UUID id, String why, LocalDate plannedOn) {
        static ContactJson of(Contact contact) {
            return new ContactJson(contact.id().value(), contact.why().name(), contact.plannedOn());
        }
    }
}
