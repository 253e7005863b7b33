package nl.werkbrug.followup.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.followup.Contact;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.web.TrajectorySection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** When there is contact next, and what came of the contacts before. */
@Singleton
class FollowUpSection implements TrajectorySection {
    private final FollowUps followUps;
    private final Candidates candidates;
    private final Templates templates;

    FollowUpSection(FollowUps followUps, Candidates candidates, Templates templates) {
        this.followUps = followUps;
        this.candidates = candidates;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 40;
    }

    /** What was said is for who may know whom it is about. */
    @Override
    public Optional<Content> of(Frame frame, Trajectory trajectory, Candidate candidate) {
        var planned =
                followUps.contacts(frame.reader(), trajectory.id()).stream()
                        .filter(Contact::isOpen)
                        .toList();
        var held = followUps.of(frame.reader(), trajectory.id());
        return planned.isEmpty() && held.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.part(
                                "followup/held",
                                Map.of(
                                        "frame",
                                        frame,
                                        "planned",
                                        planned,
                                        "held",
                                        held.stream().map(FollowUpLine::of).toList(),
                                        "named",
                                        candidates.mayName(frame.reader(), candidate),
                                        "writes",
                                        candidates.mayChange(frame.reader(), candidate))));
    }
}
