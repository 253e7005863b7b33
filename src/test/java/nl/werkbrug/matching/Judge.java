package nl.werkbrug.matching;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Something that judges how a candidate suits a need: our scorer, or one that looks too far. */
interface Judge {
    /** Everything of a match that decides; what only shows is left out. */
    record Judgement(
            int points,
            double score,
            @Nullable Wish wish,
            Tie tie,
            List<Integer> credits,
            List<Outcome> outcomes,
            @Nullable Obstacle obstacle,
            int obstacles) {
        static Judgement of(Match match) {
            return new Judgement(
                    match.points(),
                    match.score(),
                    match.wish(),
                    match.tie(),
                    match.planks().stream().map(Plank::credit).toList(),
                    match.conditions(),
                    match.obstacle(),
                    match.obstacles());
        }

        Judgement withBonus(int bonus) {
            return new Judgement(
                    points + bonus, score, wish, tie, credits, outcomes, obstacle, obstacles);
        }
    }

    Judgement judge(Need need, Candidate candidate);

    static Judge by(Scorer scorer) {
        return (need, candidate) -> Judgement.of(scorer.compare(need, candidate.profile()));
    }
}
