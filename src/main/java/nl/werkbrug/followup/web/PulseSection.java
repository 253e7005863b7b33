package nl.werkbrug.followup.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.followup.Pulse;
import nl.werkbrug.followup.Pulses;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.web.TrajectorySection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What candidate and employer answered to the short questions, for the coach and the desk. */
@Singleton
class PulseSection implements TrajectorySection {
    private final Pulses pulses;
    private final Templates templates;

    PulseSection(Pulses pulses, Templates templates) {
        this.pulses = pulses;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public Optional<Content> of(Frame frame, Trajectory trajectory, Candidate candidate) {
        List<Pulse> asked = pulses.of(frame.reader(), trajectory.id());
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.part("followup/pulses", Map.of("frame", frame, "pulses", asked)));
    }
}
