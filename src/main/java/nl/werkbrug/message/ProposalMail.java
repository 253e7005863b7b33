package nl.werkbrug.message;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.IntroductionPlanned;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalAsked;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.ProposalReacted;
import nl.werkbrug.proposal.ProposalSent;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.trajectory.Trajectories;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Mail about a proposal; it says that there is something to see, and never about whom. */
@Singleton
class ProposalMail {
    private static final Actor ITSELF = Actor.installation("mail");

    private final Proposals proposals;
    private final Trajectories trajectories;
    private final Needs needs;
    private final Recipients recipients;
    private final Mailbox mailbox;

    ProposalMail(
            Proposals proposals,
            Trajectories trajectories,
            Needs needs,
            Recipients recipients,
            Mailbox mailbox) {
        this.proposals = proposals;
        this.trajectories = trajectories;
        this.needs = needs;
        this.recipients = recipients;
        this.mailbox = mailbox;
    }

    /** The link lets its reader answer without signing in. */
    @EventListener
    void asked(ProposalAsked event) {
        @Nullable String email = event.email();
        if (email != null) {
            var reader = recipients.candidate(find(event.proposal()).candidate(), email);
            mailbox.write(List.of(reader), "proposal.asked", "/antwoord/" + event.link().value());
        }
    }

    @EventListener
    void sent(ProposalSent event) {
        var employer = find(event.proposal()).employer();
        mailbox.write(recipients.ofEmployer(employer), "proposal.sent", "/portaal");
    }

    @EventListener
    void reacted(ProposalReacted event) {
        Proposal found = find(event.proposal());
        needs.find(ITSELF, found.need())
                .flatMap(need -> Optional.ofNullable(need.owner()))
                .ifPresent(owner ->
                        mailbox.write(
                                recipients.of(owner),
                                "proposal.reacted",
                                "/voorstellen/" + found.id().value()));
    }

    /** Whoever has a trajectory gets an invitation for the calendar instead. */
    @EventListener
    void planned(IntroductionPlanned event) {
        Proposal found = find(event.proposal());
        if (trajectories.storedOpenOf(found.candidate()).isEmpty()) {
            tellPlanned(found);
        }
    }

    private void tellPlanned(Proposal found) {
        mailbox.write(recipients.of(found.candidate()), "introduction.own", "/ik");
        mailbox.write(recipients.ofEmployer(found.employer()), "introduction", "/portaal");
    }

    private Proposal find(ProposalId id) {
        return proposals.find(ITSELF, id).orElseThrow();
    }
}
