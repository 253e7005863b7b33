package nl.werkbrug.trajectory;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.ShownCompetences;
import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Makes what was seen in a trajectory count for the next match, however it was written down. A
 * correction takes back what only the mistake had proven.
 */
@Singleton
class Demonstrations {
    private final Proofs proofs;
    private final ShownCompetences shown;

    Demonstrations(Proofs proofs, ShownCompetences shown) {
        this.proofs = proofs;
        this.shown = shown;
    }

    @EventListener
    void moved(TrajectoryMoved moved) {
        if (!moved.entries().isEmpty()) {
            Trajectory now = moved.trajectory();
            Map<CompetenceCode, Proof> before = proofs.of(now.without(moved.entries().size()));
            Map<CompetenceCode, Proof> after = proofs.of(now);
            var recording = recording(moved);
            after.forEach(
                    (code, proof) -> show(now.candidate(), before.get(code), proof, recording));
            before.forEach((code, proof) -> {
                if (!after.containsKey(code)) {
                    shown.takeBack(
                            now.candidate(),
                            proof.holding(),
                            proof.entry().recordedAt(),
                            recording);
                }
            });
        }
    }

    /** What the desk wrote over a mistake itself stays. */
    private void show(CandidateId who, @Nullable Proof before, Proof proof, Recording recording) {
        if (before == null || proof.entry().number() > before.entry().number()) {
            shown.demonstrate(who, List.of(proof.holding()), recording);
        } else if (!before.holding().equals(proof.holding())) {
            shown.demonstrateInstead(who, before.holding(), proof.holding(), recording);
        }
    }

    private static Recording recording(TrajectoryMoved moved) {
        return new Recording(
                moved.by(), Consent.Way.SCREEN, moved.entries().getLast().recordedAt());
    }
}
