package nl.werkbrug.refusal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Makes a sentence of a key of the message files and what to fill in. */
public final class Wording {
    private static final Control ONLY_WHAT_WAS_ASKED =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Wording() {}

    public static String of(Locale locale, String key, List<Object> arguments) {
        String pattern =
                ResourceBundle.getBundle("messages", locale, ONLY_WHAT_WAS_ASKED).getString(key);
        return new MessageFormat(pattern, locale)
                .format(arguments.stream().map(argument -> told(locale, argument)).toArray());
    }

    /** Dates as "di 3 december"; numbers are left to the message. */
    private static Object told(Locale locale, Object argument) {
        return argument instanceof LocalDate date
                ? DateTimeFormatter.ofPattern("EEE d MMMM", locale).format(date)
                : argument;
    }
}
