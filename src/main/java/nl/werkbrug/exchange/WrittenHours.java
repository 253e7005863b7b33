package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours a week in one cell: 24-36, 24 tot 36 uur, minimaal 24; a number alone is the most. */
record WrittenHours(@Nullable Integer min, @Nullable Integer max) {
    private static final String NUMBER = "(\\d{1,3})(?:[.,]0{1,4})?";
    private static final String UNIT = "(?: ?(?:uur|uren|u)\\.?)?(?: ?(?:per week|p/w|pw))?";
    private static final Pattern BOTH =
            Pattern.compile(NUMBER + UNIT + " ?(?:-|–|tot|t/m|à|a|to) ?" + NUMBER + UNIT);
    private static final Pattern LEAST =
            Pattern.compile("(?:minimaal|minimum|min\\.?|vanaf|>=?) ?" + NUMBER + UNIT);
    private static final Pattern MOST =
            Pattern.compile("(?:(?:maximaal|maximum|max\\.?|tot|t/m|<=?) ?)?" + NUMBER + UNIT);

    static Optional<WrittenHours> of(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return both(text).or(() -> least(text)).or(() -> most(text));
    }

    private static Optional<WrittenHours> both(String text) {
        Matcher form = BOTH.matcher(text);
        return form.matches()
                ? Optional.of(
                        new WrittenHours(
                                Integer.valueOf(form.group(1)), Integer.valueOf(form.group(2))))
                : Optional.empty();
    }

    private static Optional<WrittenHours> least(String text) {
        Matcher form = LEAST.matcher(text);
        return form.matches()
                ? Optional.of(new WrittenHours(Integer.valueOf(form.group(1)), null))
                : Optional.empty();
    }

    private static Optional<WrittenHours> most(String text) {
        Matcher form = MOST.matcher(text);
        return form.matches()
                ? Optional.of(new WrittenHours(null, Integer.valueOf(form.group(1))))
                : Optional.empty();
    }
}
