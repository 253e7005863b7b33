package nl.werkbrug.matching.web;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Wish;

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
        Wish wish = match.wish();
        return wish != null && wish.met() != Wish.Met.NEITHER;
    }

    /** The key of the sentence that says which wish is met. */
    public String wishKey() {
        Wish wish = match.wish();
        return "match.wish." + (wish == null ? Wish.Met.NEITHER : wish.met());
    }

    /** The most points this need can give. */
    public int most() {
        return match.totalWeight() * 100;
    }
}
