package nl.werkbrug.refusal;

import nl.werkbrug.guard.Guard;
import nl.werkbrug.guard.Passage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that people read. What a language does not say, it reads in Dutch, and the log
 * tells so. Numbers and dates are written as the reader does.
 */
public final class Wording {
    public static final Locale DUTCH = Language.DUTCH.locale();

    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Wording() {}

    /** The sentence of a key with its arguments filled in; an unknown key is a bug of ours. */
    public static String of(Locale reader, String key, List<Object> arguments) {
        Locale locale = spoken(reader, key);
        String sentence = sentences(locale).getString(key);
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
        String pattern = of(locale, "format.moment", List.of());
        String written = moment.format(DateTimeFormatter.ofPattern(pattern, locale));
        return of(locale, "format.hour", List.of(written));
    }

    private static Locale spoken(Locale reader, String key) {
        Locale locale = Language.of(reader).locale();
        if (sentences(locale).containsKey(key)) {
            return locale;
        }
        LOG.debug("{} is not said in {}", key, locale);
        return DUTCH;
    }

    private static ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("messages", locale, NO_OTHER_LANGUAGE);
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
