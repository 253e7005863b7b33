package nl.werkbrug.guard;

import java.util.List;
import java.util.regex.Pattern;

/** Finds e-mail addresses and telephone numbers; lengths of Dutch ones: Nummerplan telefonie. */
final class Contact {
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}0-9._%+-]{1,64}(?:@| ?[(\\[](?:at|apenstaartje)[)\\]] ?| apenstaartje )"
                            + "[\\p{L}0-9-]{1,63}(?:(?:\\.| ?[(\\[](?:dot|punt)[)\\]] ?| punt )"
                            + "[\\p{L}0-9-]{2,63})+");

    /** Without one of these there is no address. */
    private static final Pattern AT = Pattern.compile("@|[(\\[]at[)\\]]|apenstaartje");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private static final String GAP = "[-. /]{0,3}";

    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\p{L}0-9+])(?!0[0-9][.][0-5][0-9][- ])(?:"
                            + String.join(
                                    "|",
                                    "(?:\\+|00)31 ?-?(?:\\(0\\))?" + GAP + "[1-9]" + digits(8),
                                    "\\+(?!31)[1-9][0-9]{0,2}" + "(?:" + GAP + "[0-9]){7,12}",
                                    "\\(?06\\)?" + digits(8),
                                    "\\(?0[1-57-9][0-9]\\)?" + digits(7),
                                    "\\(?0[1-57-9][0-9]{2}\\)?" + digits(6))
                            + ")(?![\\p{L}0-9])");

    private Contact() {}

    static List<Finding> emails(Plain plain) {
        return find(AT, EMAIL, Kind.EMAIL, plain);
    }

    static List<Finding> phones(Plain plain) {
        return find(DIGIT, PHONE, Kind.PHONE, plain);
    }

    /** Looks closely only where the sign of it stands: most texts have none. */
    private static List<Finding> find(Pattern sign, Pattern whole, Kind kind, Plain plain) {
        return sign.matcher(plain.text()).find()
                ? whole.matcher(plain.text())
                        .results()
                        .map(found -> plain.finding(kind, found))
                        .toList()
                : List.of();
    }

    private static String digits(int count) {
        return "(?:" + GAP + "[0-9]){" + count + "}";
    }
}
