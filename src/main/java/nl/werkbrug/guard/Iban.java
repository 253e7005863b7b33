package nl.werkbrug.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds bank account numbers: ISO 13616, with the length of each country in its registry and the
 * check of ISO 7064 (mod 97 is 1).
 */
final class Iban {
    private static final Pattern START = Pattern.compile("(?<![a-z0-9])[a-z]{2} ?[0-9]{2}");
    private static final Map<String, Integer> LENGTHS =
            lengths(
                    "no15 be16 dk18 fi18 fo18 gl18 nl18 mk19 si19 at20 ba20 ee20 kz20 lt20 lu20"
                            + " xk20 mn20",
                    "ch21 hr21 li21 lv21 bg22 bh22 cr22 de22 gb22 ge22 ie22 me22 rs22 va22 ae23"
                            + " gi23 il23",
                    "iq23 om23 tl23 so23 ad24 cz24 es24 md24 pk24 ro24 sa24 se24 sk24 tn24 vg24"
                            + " ly25 pt25",
                    "st25 is26 tr26 bi27 dj27 fr27 gr27 it27 mc27 mr27 sm27 al28 az28 by28 cy28"
                            + " do28 gt28",
                    "hu28 lb28 ni28 pl28 sv28 br29 eg29 ps29 qa29 ua29 jo30 kw30 mu30 yt27 sc31"
                            + " lc32 mt31",
                    "ru33 sd18 fk18");

    private Iban() {}

    static List<Finding> in(Plain plain) {
        var found = new ArrayList<Finding>();
        START.matcher(plain.text())
                .results()
                .forEach(start ->
                        end(plain, start.start())
                                .map(end -> plain.finding(Kind.IBAN, start.start(), end))
                                .ifPresent(found::add));
        return found;
    }

    /** Where a valid number that starts here ends. */
    private static Optional<Integer> end(Plain plain, int start) {
        int length = LENGTHS.getOrDefault(plain.text().substring(start, start + 2), 0);
        var number = new StringBuilder();
        int at = start;
        while (number.length() < length && isPart(plain, at)) {
            if (isSign(plain.at(at))) {
                number.append(plain.at(at));
            }
            at++;
        }
        boolean whole = length > 0 && number.length() == length && !isSign(plain.at(at));
        return whole && isValid(number) ? Optional.of(at) : Optional.empty();
    }

    private static boolean isPart(Plain plain, int at) {
        return at < plain.text().length()
                && (isSign(plain.at(at)) || " .-/".indexOf(plain.at(at)) >= 0);
    }

    private static boolean isSign(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    }

    static boolean isValid(CharSequence number) {
        String turned =
                number.subSequence(4, number.length()).toString() + number.subSequence(0, 4);
        int rest = 0;
        for (char sign : turned.toCharArray()) {
            int value = Character.digit(sign, 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    private static Map<String, Integer> lengths(String... lines) {
        var lengths = new HashMap<String, Integer>();
        for (String country : String.join(" ", lines).split(" ")) {
            lengths.put(country.substring(0, 2), Integer.valueOf(country.substring(2)));
        }
        return lengths;
    }
}
