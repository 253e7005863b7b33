package nl.werkbrug.matching.web;

import nl.werkbrug.matching.Match;

import java.util.List;

/**
 * One person beside a need: what staff may call this person, the bridge, why in a few words, and
 * everything behind it.
 */
public record MatchOnPage(
        String label,
        Match match,
        Bridge small,
        Bridge large,
        List<String> why,
        List<PlankSentence> planks,
        List<ConditionSentence> conditions) {
    public MatchOnPage {
        why = List.copyOf(why);
        planks = List.copyOf(planks);
        conditions = List.copyOf(conditions);
    }

    /** Something is not known yet and has to be asked. */
    public boolean asks() {
        return conditions.stream().anyMatch(condition -> condition.outcome().ask());
    }

    /** Wished for this employer or kind of work, or at least this sector. */
    public boolean isWished() {
        Integer wish = match.wish();
        return wish != null && wish > 0;
    }

    /** The most points this need can give. */
    public int most() {
        return match.totalWeight() * 100;
    }
}
