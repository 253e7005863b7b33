package nl.werkbrug.matching.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Outcome;
import nl.werkbrug.matching.Plank;
import nl.werkbrug.refusal.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A match in the API. */
@Serdeable
record MatchJson(
        PersonJson candidate,
        double score,
        int points,
        @Nullable Integer wish,
        long tie,
        List<PlankJson> criteria,
        List<ConditionJson> conditions) {

    /** Who: the label is what the reader may call this person. */
    @Serdeable
    record PersonJson(UUID id, String label, String region) {}

    /** One criterion: what counted, what it won, and what training closes the gap. */
    @Serdeable
    record PlankJson(
            String competence,
            int rank,
            int weight,
            boolean must,
            int credit,
            int points,
            @Nullable HoldingJson holding,
            @Nullable GapJson gap) {
        static PlankJson of(Plank plank) {
            return new PlankJson(
                    plank.criterion().competence().value(),
                    plank.rank(),
                    plank.weight(),
                    plank.criterion().must(),
                    plank.credit(),
                    plank.points(),
                    HoldingJson.of(plank.holding()),
                    plank.standing() == Plank.Standing.HAS
                            ? null
                            : new GapJson(plank.wanted().training()));
        }
    }

    /** The holding that counted, and how near it lies to what was asked. */
    @Serdeable
    record HoldingJson(String competence, int level, String basis, String relation) {
        static @Nullable HoldingJson of(Plank.@Nullable Counted counted) {
            return counted == null
                    ? null
                    : new HoldingJson(
                            counted.competence().code().value(),
                            counted.level().number(),
                            counted.basis().name(),
                            counted.relation().name());
        }
    }

    /** What would close the gap. */
    @Serdeable
    record GapJson(List<String> training) {}

    /** One condition; ask says that it holds because nobody knows better yet. */
    @Serdeable
    record ConditionJson(String name, boolean holds, boolean ask, String reason) {
        static ConditionJson of(Outcome outcome, Locale locale) {
            return new ConditionJson(
                    outcome.condition().field(),
                    outcome.holds(),
                    outcome.ask(),
                    Wording.of(locale, outcome.reason().key(), outcome.reason().arguments()));
        }
    }

    static MatchJson of(Match match, String label, Locale locale) {
        return new MatchJson(
                new PersonJson(match.candidate().value(), label, match.region().code()),
                match.score(),
                match.points(),
                match.wish() == null ? null : match.wish().figure(),
                match.tie().unsigned(),
                match.planks().stream().map(PlankJson::of).toList(),
                match.conditions().stream().map(one -> ConditionJson.of(one, locale)).toList());
    }
}
