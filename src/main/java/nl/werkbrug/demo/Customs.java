package nl.werkbrug.demo;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What anybody may have, as {@code people.yml} shares it out. */
final class Customs {
    private static final String UNKNOWN = "unknown";

    private final Entry file = Entry.single("people.yml");
    private final List<Craft> common = Craft.list(file, "common");
    private final List<String> wishes = file.texts("wishes");

    /** Competences that do not hang on a trade. */
    List<Craft> common() {
        return common;
    }

    /** The second sentences of a motivation. */
    List<String> wishes() {
        return wishes;
    }

    /** Null stands for what was never asked. */
    @Nullable String draw(String custom, Dice dice) {
        String drawn = drawKnown(custom, dice);
        return drawn.equals(UNKNOWN) ? null : drawn;
    }

    /** Draws from shares of a kind of people, or from everybody's when it has none of its own. */
    @Nullable String draw(Map<String, Integer> own, String custom, Dice dice) {
        return own.isEmpty() ? draw(custom, dice) : dice.pick(own);
    }

    String drawKnown(String custom, Dice dice) {
        return dice.pick(file.shares(custom));
    }

    /** The words of an option; null when never asked, and none for "none". */
    static @Nullable List<String> words(@Nullable String drawn) {
        if (drawn == null) {
            return null;
        }
        return drawn.equals("none") ? List.of() : List.of(drawn.split(" ", -1));
    }
}
