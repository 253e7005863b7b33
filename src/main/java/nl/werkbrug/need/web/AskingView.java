package nl.werkbrug.need.web;

import nl.werkbrug.access.Actor;
import nl.werkbrug.need.Asking;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who asks for a competence, as far as this reader may know: staff exactly, with the way to the
 * needs they may open; everybody else rounded down, so that no single employer can be told.
 */
public record AskingView(Asking asking, boolean exact, List<Need> needs, int more) {
    /** Below this nobody but staff reads how many. */
    static final int MASK = 5;

    /** So many needs stand on the page. */
    static final int SHOWN = 10;

    public AskingView {
        needs = List.copyOf(needs);
    }

    static AskingView of(@Nullable Actor reader, Asking asking, List<Need> readable) {
        List<Need> shown = readable.stream().limit(SHOWN).toList();
        return new AskingView(asking, isExactFor(reader), shown, readable.size() - shown.size());
    }

    static boolean isExactFor(@Nullable Actor reader) {
        return reader != null && reader.isStaff();
    }

    /** How many needs name it. */
    public String needCount(Texts texts) {
        return figure(texts, asking.needs());
    }

    /** Of how many employers. */
    public String employerCount(Texts texts) {
        return figure(texts, asking.employers());
    }

    private String figure(Texts texts, int number) {
        if (exact) {
            return texts.of("asking.exact", number);
        }
        return number < MASK
                ? texts.of("asking.few", MASK)
                : texts.of("asking.atLeast", number - number % MASK);
    }
}
