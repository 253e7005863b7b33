package nl.werkbrug.followup.web;

import nl.werkbrug.followup.Agreement;
import nl.werkbrug.followup.FollowUp;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** One contact that was held, as the page of a trajectory shows it. */
public record FollowUpLine(
        LocalDate heldOn,
        String channel,
        String by,
        SignalLook candidate,
        SignalLook employer,
        @Nullable String note,
        List<Agreement> agreements) {
    public FollowUpLine {
        agreements = List.copyOf(agreements);
    }

    static FollowUpLine of(FollowUp log) {
        return new FollowUpLine(
                log.heldOn(),
                "person.channel." + log.channel(),
                log.by(),
                SignalLook.of(log.candidateSignal()),
                SignalLook.of(log.employerSignal()),
                log.note(),
                log.agreements());
    }
}
