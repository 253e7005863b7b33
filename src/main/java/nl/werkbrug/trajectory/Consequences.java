package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.StepRefusedException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a trajectory means elsewhere: whether somebody is looking for work, and how many places of a
 * need are taken. Both are what the events add up to, so a correction puts them right as well.
 */
@Singleton
class Consequences {
    private static final Actor INSTALLATION = Actor.installation("trajectory");

    private final Candidates candidates;
    private final Needs needs;

    Consequences(Candidates candidates, Needs needs) {
        this.candidates = candidates;
        this.needs = needs;
    }

    void follow(Trajectory trajectory, Course before, Course after, Actor by, Instant now) {
        var recording = new Recording(by, Consent.Way.SCREEN, now);
        candidates.follow(trajectory.candidate(), after.status(), recording);
        minus(before.placesTaken(), after.placesTaken()).forEach(this::giveBack);
        minus(after.placesTaken(), before.placesTaken()).forEach(this::take);
    }

    private void take(NeedId need) {
        try {
            needs.takePlace(INSTALLATION, need);
        } catch (StepRefusedException _) {
            throw new EventRefusedException(Refusal.of("need", "trajectory.refused.need.full"));
        }
    }

    /** A need that was ended meanwhile stays ended. */
    private void giveBack(NeedId id) {
        needs.find(INSTALLATION, id)
                .filter(need -> need.isOpen() || need.status() == NeedStatus.FILLED)
                .filter(need -> need.progress().taken() > 0)
                .ifPresent(need -> needs.giveBackPlace(INSTALLATION, need.id()));
    }

    private static List<NeedId> minus(List<NeedId> all, List<NeedId> some) {
        var left = new ArrayList<>(all);
        some.forEach(left::remove);
        return left;
    }
}
