package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.Impression;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.trajectory.Side;
import nl.werkbrug.web.Texts;

import java.time.Instant;

/**
 * A planned introduction with the names that go with it, as far as its reader may see them.
 *
 * @param name what the reader calls the candidate; blank where the reader may not know
 * @param path where this reader finds it
 */
public record IntroductionOnPage(
        PlannedIntroduction one, String employer, String name, String path, Instant now) {
    /** Comes, waits for an answer, is written down or is off. */
    public String standing(Texts t) {
        return t.of("meet.state." + state());
    }

    private String state() {
        return switch (one.outcome().state()) {
            case PLANNED -> one.isOver(now) ? "OVER" : "PLANNED";
            case HELD -> "HELD";
            case CANCELLED -> "CANCELLED";
        };
    }

    public boolean waitsFor(Side side) {
        return one.waitsFor(side, now);
    }

    public boolean waits() {
        return one.waits(now);
    }

    /** What a side wants, in a word; blank while it said nothing. */
    public String wish(Side side, Texts t) {
        Impression said = one.outcome().of(side);
        return said == null ? "" : t.of("wish." + said.wish());
    }

    /** What it said in its own words; blank when nothing. */
    public String words(Side side) {
        Impression said = one.outcome().of(side);
        return said == null || said.words() == null ? "" : said.words();
    }
}
