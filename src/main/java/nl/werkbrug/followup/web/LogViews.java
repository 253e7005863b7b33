package nl.werkbrug.followup.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the log screen: blank, or with what was typed and what was wrong with it. */
@Singleton
class LogViews {
    private final FollowUps followUps;
    private final Candidates candidates;
    private final Employers employers;

    LogViews(FollowUps followUps, Candidates candidates, Employers employers) {
        this.followUps = followUps;
        this.candidates = candidates;
        this.employers = employers;
    }

    LogView blank(Actor reader, Trajectory found, LocalDate today) {
        var proposals = proposals(found, today);
        var fields =
                LogForm.blank(
                        found.id().value(),
                        isAtWork(found, today),
                        today,
                        proposals.get(Signal.GREEN));
        return view(reader, found, today, proposals, fields, List.of());
    }

    LogView refused(
            Actor reader,
            Trajectory found,
            LocalDate today,
            FormFields typed,
            List<Refusal> refusals) {
        return view(reader, found, today, proposals(found, today), typed, refusals);
    }

    /** For a phone without a connection: about nobody, and no day is proposed. */
    LogView forNobody(LocalDate today) {
        var fields = LogForm.blank(null, true, today, null);
        return new LogView("", "", "", true, Map.of(), fields, List.of());
    }

    static boolean isAtWork(Trajectory found, LocalDate today) {
        return found.course(today).stay().isPresent();
    }

    private LogView view(
            Actor reader,
            Trajectory found,
            LocalDate today,
            Map<Signal, LocalDate> proposals,
            FormFields typed,
            List<Refusal> refusals) {
        Employer at = employer(found, today);
        return new LogView(
                reader.id().value().toString(),
                label(reader, found),
                Workplace.of(at),
                isAtWork(found, today),
                proposals,
                typed,
                refusals);
    }

    private Map<Signal, LocalDate> proposals(Trajectory found, LocalDate today) {
        return Map.of(
                Signal.GREEN, proposal(found, Signal.GREEN, today),
                Signal.ORANGE, proposal(found, Signal.ORANGE, today),
                Signal.RED, proposal(found, Signal.RED, today));
    }

    private LocalDate proposal(Trajectory found, Signal worst, LocalDate today) {
        return followUps.propose(found, worst, Signal.GREEN, today);
    }

    private String label(Actor reader, Trajectory found) {
        return candidates
                .find(reader, AccessPurpose.GUIDANCE, found.candidate())
                .map(Candidate::label)
                .orElseThrow();
    }

    private @Nullable Employer employer(Trajectory found, LocalDate today) {
        Optional<Stay> stay = found.course(today).stay();
        return stay.flatMap(one -> employers.find(one.employer())).orElse(null);
    }
}
