package nl.werkbrug.trajectory.web;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.Orientation;
import nl.werkbrug.trajectory.Placement;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.Wish;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the form of an event says before anybody typed: most of it is known. */
final class Presets {
    private Presets() {}

    /** With what the page before asked for, which goes first. */
    static FormFields of(Opened opened, EventKind kind, Map<String, List<String>> asked) {
        var typed = new LinkedHashMap<String, List<String>>();
        put(typed, "date", opened.today());
        switch (kind) {
            case ORIENTATION -> meeting(opened, typed);
            case LEARNING_JOB, CONTRACT -> work(opened, typed);
            case CHECK ->
                    opened.course()
                            .placement()
                            .ifPresent(placement ->
                                    put(typed, "hours", placement.current().agreed().hours()));
            default -> {
                // Only the day is known.
            }
        }
        typed.putAll(asked);
        return new FormFields(typed);
    }

    private static void work(Opened opened, Map<String, List<String>> typed) {
        opened.course()
                .stay()
                .ifPresentOrElse(stay -> same(stay, typed), () -> meeting(opened, typed));
    }

    /** A follow-on contract takes no other place of the need. */
    private static void same(Stay stay, Map<String, List<String>> typed) {
        put(typed, stay.employer(), stay instanceof Placement ? null : stay.need());
        if (stay instanceof Orientation orientation) {
            put(typed, "mentor", orientation.agreed().mentor().text());
        }
    }

    /** Where both want to go on. */
    private static void meeting(Opened opened, Map<String, List<String>> typed) {
        Optional<IntroductionHeld> last =
                opened.course().introductions().reversed().stream()
                        .filter(held -> held.candidateWish() == Wish.YES)
                        .filter(held -> held.employerWish() != Wish.NO)
                        .findFirst();
        last.ifPresent(held -> put(typed, held.employer(), held.need()));
    }

    private static void put(
            Map<String, List<String>> typed, EmployerId employer, @Nullable NeedId need) {
        put(typed, "employer", employer.value());
        if (need != null) {
            put(typed, "need", need.value());
        }
    }

    private static void put(Map<String, List<String>> typed, String name, Object value) {
        typed.put(name, List.of(value.toString()));
    }
}
