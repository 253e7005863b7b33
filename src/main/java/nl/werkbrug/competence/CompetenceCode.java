package nl.werkbrug.competence;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names one competence of a catalogue for good: {@code wb:…}, or an ESCO or CompetentNL URI. */
public record CompetenceCode(String value) implements Comparable<CompetenceCode> {
    private static final Pattern FORMAT = Pattern.compile("wb:[a-z0-9-]{3,60}|https?://\\S{8,200}");

    public CompetenceCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a competence code: '%s'".formatted(value));
        }
    }

    public static Optional<CompetenceCode> parse(String text) {
        return isCode(text) ? Optional.of(new CompetenceCode(text)) : Optional.empty();
    }

    /** Of another list, such as ESCO or CompetentNL. */
    public boolean isUri() {
        return !value.startsWith("wb:");
    }

    @Override
    public int compareTo(CompetenceCode other) {
        return value.compareTo(other.value);
    }

    private static boolean isCode(String text) {
        return FORMAT.matcher(text).matches();
    }
}
