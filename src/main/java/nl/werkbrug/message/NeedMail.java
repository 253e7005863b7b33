package nl.werkbrug.message;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedAnswered;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedSubmitted;
import nl.werkbrug.need.Needs;

import java.util.Optional;

/** Mail about a need: to the desk when its clock starts, to the employer when the desk answers. */
@Singleton
class NeedMail {
    private static final Actor ITSELF = Actor.installation("mail");

    private final Needs needs;
    private final Recipients recipients;
    private final Mailbox mailbox;

    NeedMail(Needs needs, Recipients recipients, Mailbox mailbox) {
        this.needs = needs;
        this.recipients = recipients;
        this.mailbox = mailbox;
    }

    @EventListener
    void submitted(NeedSubmitted event) {
        find(event.need())
                .ifPresent(need ->
                        mailbox.write(
                                recipients.deskOf(need.region()), "need.submitted", path(need)));
    }

    @EventListener
    void answered(NeedAnswered event) {
        find(event.need())
                .flatMap(need -> Optional.ofNullable(need.employer()))
                .ifPresent(this::tellEmployer);
    }

    private void tellEmployer(EmployerId employer) {
        mailbox.write(recipients.ofEmployer(employer), "need.answered", "/portaal");
    }

    private Optional<Need> find(NeedId id) {
        return needs.find(ITSELF, id);
    }

    private static String path(Need need) {
        return "/behoeften/" + need.id().value();
    }
}
