package nl.werkbrug.candidate.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Somebody as staff come to know them: who it is, what this person can do, what has to hold, what
 * is wished, and what happened before.
 *
 * @param contact null for who needs no name
 * @param coach what the coach is called, null without one
 * @param lastContact null when nobody spoke yet, or for who only looks
 */
public record PersonView(
        String reference,
        String region,
        String status,
        boolean available,
        @Nullable String coach,
        @Nullable String lastContact,
        @Nullable PartView contact,
        PartView standing,
        List<SkillGroup> skills,
        List<String> ownWords,
        List<PartView> conditions,
        List<PartView> wishes,
        List<HistoryLine> history) {
    /** How much of the history is shown at once. */
    private static final int RECENT = 8;

    public PersonView {
        skills = List.copyOf(skills);
        ownWords = List.copyOf(ownWords);
        conditions = List.copyOf(conditions);
        wishes = List.copyOf(wishes);
        history = List.copyOf(history);
    }

    public List<HistoryLine> recent() {
        return history.subList(0, Math.min(RECENT, history.size()));
    }

    public List<HistoryLine> earlier() {
        return history.subList(recent().size(), history.size());
    }

    /** How many conditions have still to be asked. */
    public long toAsk() {
        return conditions.stream().filter(PartView::isBlank).count();
    }
}
