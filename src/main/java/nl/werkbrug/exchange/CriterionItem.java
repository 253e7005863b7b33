package nl.werkbrug.exchange;

import nl.werkbrug.need.CriterionForm;

import org.jspecify.annotations.Nullable;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One line of a top ten in a cell: a code, a label or own words, then perhaps a level, whether it
 * is a must and whether it may be learned, as in {@code wb:lassen-mig-mag:3:eis:niet te leren}.
 */
record CriterionItem(
        String name, @Nullable Integer level, @Nullable Boolean must, @Nullable Boolean learnable) {
    private static final Pattern FORMAT =
            Pattern.compile(
                    "(?<name>.+?)(?::\\s*(?<level>\\d{1,3}))?(?<must>:\\s*(?:eis|must))?"
                            + "(?<fixed>:\\s*(?:niet te leren|not learnable))?",
                    Pattern.CASE_INSENSITIVE);

    static CriterionItem parse(String text) {
        var matcher = FORMAT.matcher(text);
        return matcher.matches() ? of(matcher) : new CriterionItem(text, null, null, null);
    }

    /** Of a source that says no more than this. */
    static CriterionItem of(String name, @Nullable Integer level) {
        return new CriterionItem(name, level, null, null);
    }

    /** As it is written into a file. */
    static String written(CriterionForm line) {
        return written(line, String.valueOf(line.competence()));
    }

    /** The same with another name for the competence. */
    static String written(CriterionForm line, String name) {
        var text = new StringBuilder(name);
        text.append(line.minLevel() == null ? "" : ":" + line.minLevel());
        text.append(Boolean.TRUE.equals(line.must()) ? ":eis" : "");
        text.append(Boolean.FALSE.equals(line.learnable()) ? ":niet te leren" : "");
        return text.toString();
    }

    CriterionForm toForm(String code) {
        return new CriterionForm(code, level, must, learnable);
    }

    private static CriterionItem of(MatchResult found) {
        String level = found.group("level");
        return new CriterionItem(
                found.group("name").strip(),
                level == null ? null : Integer.valueOf(level),
                found.group("must") != null,
                found.group("fixed") == null);
    }
}
