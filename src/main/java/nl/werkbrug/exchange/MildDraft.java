package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Refusal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A person whom a file of another system describes: what the border refuses of it is left out with
 * a remark, for nobody here can put it right.
 */
final class MildDraft {
    private final int number;
    private final SourceNode source;
    private final Border border;
    private final List<Finding> remarks = new ArrayList<>();
    private Draft draft = Draft.EMPTY;

    MildDraft(int number, SourceNode source, Border border) {
        this.number = number;
        this.source = source;
        this.border = border;
    }

    /** Why nobody can be called so. */
    Optional<Refusal> begin(String reference) {
        draft = draft.with(Column.REFERENCE, reference);
        return border.refusal(draft);
    }

    GivenRow row(ToldCompetences told) {
        return new GivenRow(number, Map.of(), draft.withCompetences(told), remarks, List.of());
    }

    void readText(Column column, String... path) {
        read(column, "refusal.text.control", Optional::of, path);
    }

    void readNumber(Column column, String... path) {
        read(column, "refusal.import.number", MildDraft::number, path);
    }

    void readDate(Column column, String... path) {
        read(column, "refusal.import.date", MildDraft::date, path);
    }

    private void read(
            Column column, String message, Function<String, Optional<?>> parse, String... path) {
        SourceNode given = source.at(path);
        if (given.isMissing()) {
            return;
        }
        String place = String.join(".", path);
        given.text()
                .flatMap(parse)
                .ifPresentOrElse(
                        value -> take(column, place, value),
                        () -> remark(place, given.toString(), Refusal.of(place, message)));
    }

    /** The first that is good; when none is, a remark on the first. */
    void readFirst(Column column, String place, Function<String, String> clean) {
        List<String> given =
                source.at(place).each().stream().flatMap(node -> node.text().stream()).toList();
        Draft before = draft;
        given.stream()
                .map(text -> before.with(column, clean.apply(text)))
                .filter(tried -> border.refusal(tried).isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        good -> draft = good,
                        () -> given.stream().limit(1).forEach(bad -> take(column, place, bad)));
    }

    void readList(Column column, String place, List<String> given) {
        for (String item : given.stream().distinct().toList()) {
            var longer = new ArrayList<>(Objects.requireNonNullElse(draft.list(column), List.of()));
            longer.add(item);
            take(column, place, List.copyOf(longer), item);
        }
    }

    private void take(Column column, String place, Object value) {
        take(column, place, value, value.toString());
    }

    private void take(Column column, String place, Object value, String said) {
        Draft longer = draft.with(column, value);
        Optional<Refusal> refused = border.refusal(longer);
        refused.ifPresentOrElse(why -> remark(place, said, why), () -> draft = longer);
    }

    private void remark(String place, String said, Refusal why) {
        remarks.add(Finding.of(number, place, said, why));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
