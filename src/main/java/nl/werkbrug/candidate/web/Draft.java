package nl.werkbrug.candidate.web;

import nl.werkbrug.web.FormFields;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody typed in some fields, beside what they read there. That is enough to see what they
 * changed, and whether somebody else changed the same meanwhile.
 */
record Draft(List<Field> fields, Values was, Values mine) {
    private static final String WAS = "was.";
    private static final String CHOICE = "keuze.";

    /** Nothing is typed yet. */
    static Draft of(List<Field> fields, Values stored) {
        return new Draft(fields, stored, stored);
    }

    /** Where somebody chose what stands there over their own words, that is what they typed. */
    static Draft of(List<Field> fields, FormFields posted) {
        return new Draft(
                fields,
                Values.of(fields, field -> typed(field, posted.values(WAS + field.id()))),
                Values.of(fields, field -> chosen(field, posted)));
    }

    private static List<String> chosen(Field field, FormFields posted) {
        String asked = posted.text(CHOICE + field.id());
        String all = posted.text("alles");
        boolean theirs = !asked.isEmpty() && "hun".equals(all.isEmpty() ? asked : all);
        return typed(field, posted.values((theirs ? WAS : "") + field.id()));
    }

    private static List<String> typed(Field field, List<String> values) {
        Stream<String> words = values.stream().map(Draft::withoutReturns);
        return (field.kind() == Field.Kind.LINES ? words.flatMap(String::lines) : words)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Forms send a line as it was ended on a typewriter. */
    private static String withoutReturns(String text) {
        return text.replace("\r\n", "\n");
    }

    boolean changes(Field field) {
        return !mine.isSame(field, was);
    }

    /** What this person changed. */
    List<Field> changed() {
        return fields.stream().filter(this::changes).toList();
    }

    /** What this person changed and somebody else too, into something else. */
    List<Field> clashesWith(Values now) {
        return changed().stream()
                .filter(field -> !now.isSame(field, was) && !now.isSame(field, mine))
                .toList();
    }

    /** The same changes of what stands there now. */
    Draft upon(Values now) {
        return new Draft(
                fields, now, Values.of(fields, field -> (changes(field) ? mine : now).of(field)));
    }
}
