package nl.werkbrug.message;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.followup.Pulse;
import nl.werkbrug.followup.PulseAsked;
import nl.werkbrug.followup.Side;
import nl.werkbrug.trajectory.Trajectories;

import org.jspecify.annotations.Nullable;

/** Mails a short question with the link that answers it. */
@Singleton
class PulseMail {
    private final Trajectories trajectories;
    private final Recipients recipients;
    private final Mailbox mailbox;

    PulseMail(Trajectories trajectories, Recipients recipients, Mailbox mailbox) {
        this.trajectories = trajectories;
        this.recipients = recipients;
        this.mailbox = mailbox;
    }

    @EventListener
    void asked(PulseAsked event) {
        if (event.pulse().side() == Side.EMPLOYER) {
            recipients
                    .ofEmployer(event.pulse().employer())
                    .forEach(to -> mailbox.write(to, "pulse.employer", path(event)));
        } else {
            askCandidate(event.pulse(), event);
        }
    }

    private void askCandidate(Pulse pulse, PulseAsked event) {
        @Nullable String email = event.email();
        if (email != null) {
            trajectories
                    .stored(pulse.trajectory())
                    .map(trajectory -> recipients.candidate(trajectory.candidate(), email))
                    .ifPresent(to -> mailbox.write(to, "pulse.own", path(event), event.employer()));
        }
    }

    private static String path(PulseAsked event) {
        return "/hoe-gaat-het/" + event.link().value();
    }
}
