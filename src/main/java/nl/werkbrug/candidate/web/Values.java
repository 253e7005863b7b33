package nl.werkbrug.candidate.web;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.WishesForm;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in fields, as it would be typed: the words of every field. */
record Values(Map<Field, List<String>> all) {
    /** "No licence at all", which is an answer; nothing chosen was never asked. */
    static final String NONE = "NONE";

    Values {
        all = Map.copyOf(all);
    }

    static Values of(List<Field> fields, Function<Field, List<String>> words) {
        return new Values(fields.stream().collect(Collectors.toMap(field -> field, words)));
    }

    static Values of(List<Field> fields, CandidateForm stored) {
        return of(fields, field -> words(stored(field, stored)));
    }

    static Values of(List<Field> fields, HoldingForm held) {
        return of(fields, field -> words(held(field, held)));
    }

    List<String> of(Field field) {
        return all.getOrDefault(field, List.of());
    }

    /** Empty when nothing is typed. */
    String text(Field field) {
        return String.join("\n", of(field));
    }

    boolean isSame(Field field, Values other) {
        return of(field).stream()
                .sorted()
                .toList()
                .equals(other.of(field).stream().sorted().toList());
    }

    private static List<String> words(@Nullable Object value) {
        Collection<?> all =
                value instanceof Collection<?> many ? many : Stream.ofNullable(value).toList();
        return all.stream().map(Objects::toString).filter(word -> !word.isEmpty()).toList();
    }

    private static @Nullable Object stored(Field field, CandidateForm form) {
        return switch (field) {
            case FIRST_NAME -> form.firstName();
            case LAST_NAME -> form.lastName();
            case EMAIL -> form.email();
            case PHONE -> form.phone();
            case STATUS -> form.status();
            case TARGET_GROUP -> form.targetGroup();
            case POSTCODE -> form.postcode();
            case MAX_TRAVEL -> form.maxTravelKm();
            case HOURS_MIN -> form.hoursMin();
            case HOURS_MAX -> form.hoursMax();
            case AVAILABLE_FROM -> form.availableFrom();
            case DUTCH_LEVEL -> form.dutchLevel();
            case DRIVING_LICENCES -> licences(form.drivingLicences());
            case WORKING_TIMES -> form.workingTimes();
            case WISH_OCCUPATIONS -> wish(form, WishesForm::occupations);
            case WISH_SECTORS -> wish(form, WishesForm::sectors);
            case WISH_EMPLOYERS -> wish(form, WishesForm::employers);
            case SECTORS_EXCLUDED -> form.sectorsExcluded();
            case EMPLOYERS_EXCLUDED -> form.employersExcluded();
            case MOTIVATION -> form.motivation();
            case LEVEL, BASIS, EVIDENCE, OBSERVED_ON, HELD_ON, CHANNEL, NOTE -> null;
        };
    }

    private static @Nullable Object held(Field field, HoldingForm held) {
        return switch (field) {
            case LEVEL -> held.level();
            case BASIS -> held.basis();
            case EVIDENCE -> held.evidence();
            case OBSERVED_ON -> held.observedOn();
            default -> null;
        };
    }

    private static @Nullable List<String> licences(@Nullable List<String> known) {
        return known != null && known.isEmpty() ? List.of(NONE) : known;
    }

    private static @Nullable List<String> wish(
            CandidateForm form, Function<WishesForm, @Nullable List<String>> kind) {
        return form.wishes() == null ? null : kind.apply(form.wishes());
    }
}
