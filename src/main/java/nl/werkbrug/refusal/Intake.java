package nl.werkbrug.refusal;

import nl.werkbrug.guard.Finding;
import nl.werkbrug.guard.Guard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a form field by field and remembers every refusal, so that all are told at once. No text
 * holds a BSN or an IBAN; prose, which people write freely, holds nothing that {@link Guard} finds.
 */
public final class Intake {
    /** Longest free text, in characters. */
    public static final int TEXT_LIMIT = 4000;

    /** Longest list of words or names. */
    public static final int LIST_LIMIT = 50;

    /** Whoever corrects the first few finds the others by saving again. */
    private static final int FINDINGS_TOLD = 5;

    private final List<Refusal> refusals = new ArrayList<>();

    public void refuse(String field, String message, Object... arguments) {
        refusals.add(Refusal.of(field, message, arguments));
    }

    public void check(boolean fine, String field, String message, Object... arguments) {
        if (!fine) {
            refuse(field, message, arguments);
        }
    }

    public void addAll(List<Refusal> others) {
        refusals.addAll(others);
    }

    /** Null when left blank or refused; what stays text is guarded as every text. */
    public <T> @Nullable T read(
            String field,
            @Nullable String text,
            Function<String, Optional<T>> parse,
            String message,
            Object... arguments) {
        String given = blankToNull(text);
        if (given == null) {
            return null;
        }
        Optional<T> value = parse.apply(given);
        check(value.isPresent(), field, message, arguments);
        if (value.isPresent() && value.get() instanceof String kept) {
            refuse(field, Guard.inText(kept));
        }
        return value.orElse(null);
    }

    /** A name or a reference without control characters and within the limit; null when blank. */
    public @Nullable String text(String field, @Nullable String text, int limit) {
        return guarded(field, text, limit, Guard::inText);
    }

    /** The same on one line. */
    public @Nullable String line(String field, @Nullable String text, int limit) {
        return text(field, onOneLine(text), limit);
    }

    /** What people write freely: the same, and nothing in it that may not be said of anyone. */
    public @Nullable String prose(String field, @Nullable String text, int limit) {
        return guarded(field, text, limit, Guard::inProse);
    }

    /** The same on one line. */
    public @Nullable String proseLine(String field, @Nullable String text, int limit) {
        return prose(field, onOneLine(text), limit);
    }

    /** Every text of a list, blank ones passed over; {@code reader} is a line or a prose line. */
    public List<String> each(
            String field,
            @Nullable List<String> texts,
            int most,
            Function<String, @Nullable String> reader) {
        List<String> given = texts == null ? List.of() : texts;
        check(given.size() <= most, field, "refusal.list.long", most);
        return given.stream().map(reader).filter(Objects::nonNull).toList();
    }

    private @Nullable String guarded(
            String field, @Nullable String text, int limit, Function<String, List<Finding>> guard) {
        String given = blankToNull(text);
        if (given == null) {
            return null;
        }
        check(isPrintable(given), field, "refusal.text.control");
        if (given.length() > limit) {
            refuse(field, "refusal.text.long", limit);
        } else {
            refuse(field, guard.apply(given));
        }
        return given;
    }

    private void refuse(String field, List<Finding> found) {
        found.stream()
                .limit(FINDINGS_TOLD)
                .map(one -> Forbidden.refusal(field, one))
                .forEach(refusals::add);
    }

    /** One of the upper-case words of a type, forgiving case; null when blank or refused. */
    public <E extends Enum<E>> @Nullable E word(
            String field, Class<E> type, @Nullable String text) {
        return read(field, text, given -> parse(type, given), "refusal.word", allowed(type));
    }

    /** A set of such words; a null list is an empty one. */
    public <E extends Enum<E>> Set<E> words(
            String field, Class<E> type, @Nullable List<String> texts) {
        return all(field, texts, given -> parse(type, given), "refusal.word", allowed(type));
    }

    /** Reads every text of a list, at most {@link #LIST_LIMIT}; blank ones are passed over. */
    public <T> Set<T> all(
            String field,
            @Nullable List<String> texts,
            Function<String, Optional<T>> parse,
            String message,
            Object... arguments) {
        var values = new LinkedHashSet<T>();
        List<String> given = texts == null ? List.of() : texts;
        check(given.size() <= LIST_LIMIT, field, "refusal.list.long", LIST_LIMIT);
        for (String text : given) {
            T value = read(field, text, parse, message, arguments);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    public String required(String field, @Nullable String text, int limit) {
        String given = text(field, text, limit);
        check(given != null, field, "refusal.required");
        return given == null ? "" : given;
    }

    /** The same on one line. */
    public String requiredLine(String field, @Nullable String text, int limit) {
        return required(field, onOneLine(text), limit);
    }

    /** A day that somebody can have meant: of the years 1900 to 2199. */
    public @Nullable LocalDate date(String field, @Nullable LocalDate day) {
        check(
                day == null || (day.getYear() >= 1900 && day.getYear() < 2200),
                field,
                "refusal.date");
        return day;
    }

    public @Nullable Integer number(String field, @Nullable Integer number, int min, int max) {
        check(
                number == null || (number >= min && number <= max),
                field,
                "refusal.number",
                min,
                max);
        return number;
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public boolean isFine() {
        return refusals.isEmpty();
    }

    /** Refuses the whole form when one field was refused. */
    public void finish() {
        if (!isFine()) {
            throw new RefusedException(refusals);
        }
    }

    private static <E extends Enum<E>> Optional<E> parse(Class<E> type, String text) {
        String word = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(word))
                .findFirst();
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        return String.join(", ", EnumSet.allOf(type).stream().map(Enum::name).toList());
    }

    private static @Nullable String onOneLine(@Nullable String text) {
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether a text has characters that nobody can see. */
    public static boolean isPrintable(String text) {
        return text.chars().noneMatch(Intake::isUnprintable);
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character)
                && character != '\n'
                && character != '\r'
                && character != '\t';
    }
}
