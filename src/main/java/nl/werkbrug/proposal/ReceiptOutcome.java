package nl.werkbrug.proposal;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Outcome;
import nl.werkbrug.matching.Plank;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What came out of a comparison; a score of 845 tenths is 84.5. */
@Serdeable
record ReceiptOutcome(
        int points,
        int totalWeight,
        int scoreTenths,
        List<Part> criteria,
        List<Checked> conditions) {

    /** What one criterion won, and by which holding. */
    @Serdeable
    record Part(
            int rank,
            int weight,
            int credit,
            int points,
            @Nullable String counted,
            @Nullable String relation) {
        static Part of(Plank plank) {
            var counted = plank.holding();
            return new Part(
                    plank.rank(),
                    plank.weight(),
                    plank.credit(),
                    plank.points(),
                    counted == null ? null : counted.competence().code().value(),
                    counted == null ? null : counted.relation().name());
        }
    }

    /** What became of one condition; ask says that it holds because nobody knows better yet. */
    @Serdeable
    record Checked(String condition, boolean holds, boolean ask) {
        static Checked of(Outcome outcome) {
            return new Checked(outcome.condition().name(), outcome.holds(), outcome.ask());
        }
    }

    static ReceiptOutcome of(Match match) {
        return new ReceiptOutcome(
                match.points(),
                match.totalWeight(),
                match.scoreTenths(),
                match.planks().stream().map(Part::of).toList(),
                match.conditions().stream().map(Checked::of).toList());
    }
}
