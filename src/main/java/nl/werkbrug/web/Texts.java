package nl.werkbrug.web;

import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.refusal.Marked;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.Wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/** The words of one language, as a page asks for them. */
public record Texts(Locale locale) {
    public static final Texts DUTCH = new Texts(Wording.DUTCH);

    public String of(String key, Object... arguments) {
        return Wording.of(locale, key, List.of(arguments));
    }

    /** Why something was refused, with the passage apart. */
    public Marked marked(Refusal refusal) {
        return Wording.marked(locale, refusal);
    }

    public String of(Refusal refusal) {
        return Wording.of(locale, refusal);
    }

    /** The day of a moment, as the desk's calendar has it. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Region.ZONE);
    }

    /** A moment by the clock on the desk's wall. */
    public ZonedDateTime moment(Instant moment) {
        return moment.atZone(Region.ZONE);
    }

    /** The word for a code that a region may have made itself; then the code is the word. */
    public String ofCode(String prefix, String code) {
        try {
            return of(prefix + "." + code);
        } catch (MissingResourceException _) {
            return code;
        }
    }

    /** For the lang attribute. */
    public String language() {
        return spoken().code();
    }

    /** The language of these words. */
    public Language spoken() {
        return Language.of(locale);
    }

    /** For the dir attribute. */
    public String direction() {
        return spoken().isRightToLeft() ? "rtl" : "ltr";
    }

    /** The language in which these readers get the names of the catalogue. */
    public String catalogueLanguage() {
        return spoken() == Language.ENGLISH ? language() : Language.DUTCH.code();
    }
}
