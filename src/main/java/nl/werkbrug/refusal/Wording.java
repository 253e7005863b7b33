package nl.werkbrug.refusal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Turns a key into the sentence that a person reads, from the message files. */
public final class Wording {
    public static final Locale DUTCH = Locale.of("nl", "NL");

    private static final String FILES = "messages";

    private Wording() {}

    /** A key without a sentence is our own mistake: MissingResourceException. */
    public static String of(Locale locale, String key, List<Object> arguments) {
        String pattern = ResourceBundle.getBundle(FILES, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(readable(locale, arguments));
    }

    public static String of(Locale locale, Refusal refusal) {
        return of(locale, refusal.message(), refusal.arguments());
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static Object[] readable(Locale locale, List<Object> arguments) {
        return arguments.stream().map(argument -> readable(locale, argument)).toArray();
    }

    private static Object readable(Locale locale, Object argument) {
        return argument instanceof LocalDate date
                ? DateTimeFormatter.ofPattern("EE d MMMM", locale).format(date)
                : argument;
    }
}
