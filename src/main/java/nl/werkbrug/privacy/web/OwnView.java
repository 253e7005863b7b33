package nl.werkbrug.privacy.web;

import nl.werkbrug.candidate.Dispute;
import nl.werkbrug.candidate.web.Portrait;
import nl.werkbrug.privacy.FileTerm;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a candidate reads about the own file. */
public record OwnView(
        String name,
        Portrait portrait,
        List<ConsentLine> consents,
        List<String> visits,
        List<Dispute> disputes,
        boolean paused,
        boolean mayPause,
        @Nullable FileTerm term,
        String done) {

    /** One question for consent, the text that goes with it, and the answer now. */
    public record ConsentLine(
            String purpose,
            String title,
            String text,
            @Nullable Boolean given,
            @Nullable String how) {
        public boolean isYes() {
            return Boolean.TRUE.equals(given);
        }

        public boolean isNo() {
            return Boolean.FALSE.equals(given);
        }
    }

    public OwnView {
        consents = List.copyOf(consents);
        visits = List.copyOf(visits);
        disputes = List.copyOf(disputes);
    }

    public boolean isErasing() {
        return term != null && term.asked() != null;
    }
}
