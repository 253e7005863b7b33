package nl.werkbrug.refusal;

import nl.werkbrug.guard.Guard;
import nl.werkbrug.guard.Passage;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that people read, in Dutch and in English; any other language reads Dutch. Numbers
 * and dates are written as the reader does.
 */
public final class Wording {
    public static final Locale DUTCH = Locale.of("nl", "NL");

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Wording() {}

    /** The sentence of a key with its arguments filled in; an unknown key is a bug of ours. */
    public static String of(Locale reader, String key, List<Object> arguments) {
        Locale locale = spoken(reader);
        String sentence = sentence(locale, key);
        var written = arguments.stream().map(argument -> write(argument, locale)).toArray();
        return new MessageFormat(sentence, locale).format(written);
    }

    public static String of(Locale reader, Refusal refusal) {
        return of(reader, refusal.message(), refusal.arguments());
    }

    /** The same, taken apart so that a page can mark the passage. */
    public static Marked marked(Locale reader, Refusal refusal) {
        return Marked.of(of(reader, refusal), refusal.passage());
    }

    /** A value for a report that others read: numbers of a person keep their last two digits. */
    public static String masked(String value) {
        return Guard.masked(value);
    }

    /** With the word that a language puts behind the hour. */
    private static String write(ZonedDateTime moment, Locale locale) {
        var pattern = DateTimeFormatter.ofPattern(sentence(locale, "format.moment"), locale);
        return MessageFormat.format(sentence(locale, "format.hour"), moment.format(pattern));
    }

    private static String sentence(Locale locale, String key) {
        return ResourceBundle.getBundle("messages", locale, NO_OTHER_LANGUAGE).getString(key);
    }

    private static Locale spoken(Locale reader) {
        return reader.getLanguage().equals("en") ? Locale.UK : DUTCH;
    }

    private static Object write(Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate day ->
                    day.format(
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
            case ZonedDateTime moment -> write(moment, locale);
            case Passage passage -> passage.text();
            default -> argument;
        };
    }
}
