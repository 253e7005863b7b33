package nl.werkbrug.refusal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which Werkbrug speaks (nl: taal). Dutch says everything, English as well; Arabic
 * says what candidates read, with the digits that stand on everything else they get here.
 */
public enum Language {
    DUTCH("Nederlands", "nl-NL"),
    ENGLISH("English", "en-GB"),
    ARABIC("العربية", "ar-u-nu-latn");

    private final String ownName;
    private final Locale locale;

    Language(String ownName, String tag) {
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** By its code of two letters. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** What somebody with this locale reads; Dutch where we do not speak the language. */
    public static Language of(Locale reader) {
        return find(reader.getLanguage()).orElse(DUTCH);
    }

    /** As its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** Two letters, as in the lang attribute. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }
}
