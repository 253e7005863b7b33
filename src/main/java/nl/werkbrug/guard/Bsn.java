package nl.werkbrug.guard;

import nl.werkbrug.guard.Digits.Bond;
import nl.werkbrug.guard.Digits.Group;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds citizen service numbers: nine digits that pass the eleven test of the Logisch Ontwerp BSN,
 * weights 9 to 2 and -1. Eight, without the zero in front, count only beside the word.
 */
final class Bsn {
    private static final int SIZE = 9;

    private final Plain plain;
    private final Digits digits;
    private final Surroundings around;
    private final List<Finding> phones;

    private Bsn(Plain plain) {
        this.plain = plain;
        this.digits = Digits.of(plain);
        this.around = new Surroundings(plain);
        this.phones = Contact.phones(plain);
    }

    static List<Finding> in(Plain plain) {
        var search = new Bsn(plain);
        return search.digits.groups().isEmpty() ? List.of() : search.all();
    }

    /** With or without the zero in front that a spreadsheet drops. */
    static boolean is(String text) {
        String digits = text.replaceAll("[ .-]", "");
        return digits.matches("[0-9]{8,9}")
                && passesElevenTest("0".repeat(SIZE - digits.length()) + digits);
    }

    static boolean passesElevenTest(String nine) {
        int sum = -Character.digit(nine.charAt(SIZE - 1), 10);
        for (int place = 0; place < SIZE - 1; place++) {
            sum += (SIZE - place) * Character.digit(nine.charAt(place), 10);
        }
        return sum % 11 == 0 && !nine.equals("000000000");
    }

    private List<Finding> all() {
        var found = new ArrayList<Finding>();
        int first = 0;
        while (first < digits.groups().size()) {
            int last = lastOfNumberFrom(first);
            if (last >= first) {
                found.add(finding(first, last));
            }
            first = Math.max(first, last) + 1;
        }
        return found;
    }

    /** The last group of the number that starts with this group; -1 when none does. */
    private int lastOfNumberFrom(int first) {
        int size = 0;
        int eight = -1;
        for (int last = first; last < digits.groups().size() && size < SIZE; last++) {
            if (last > first && digits.bondBefore(last) == Bond.NONE) {
                return eight;
            }
            size += digits.groups().get(last).size();
            if (size == SIZE && isNumber(first, last)) {
                return last;
            }
            eight = size == SIZE - 1 && isShortNumber(first, last) ? last : eight;
        }
        return eight;
    }

    private boolean isNumber(int first, int last) {
        Group start = digits.groups().get(first);
        Group end = digits.groups().get(last);
        return passesElevenTest(digits.number(first, last))
                && (around.names(start, end) || standsAlone(first, last, start, end));
    }

    /** Without the zero in front. */
    private boolean isShortNumber(int first, int last) {
        return passesElevenTest("0" + digits.number(first, last))
                && around.names(digits.groups().get(first), digits.groups().get(last))
                && !Shapes.isDate(digits.written(first, last));
    }

    /** What a stranger would read as one number, and as no amount, date or telephone number. */
    private boolean standsAlone(int first, int last, Group start, Group end) {
        Bond within = digits.bondWithin(first, last);
        boolean isBounded =
                first == last
                        || (digits.bondBefore(first).compareTo(within) < 0
                                && digits.bondBefore(last + 1).compareTo(within) < 0);
        return isBounded
                && !around.glue(start, end)
                && !around.makeAnAmount(start, end)
                && !isOfPhone(start, end)
                && !Shapes.isOther(digits.written(first, last));
    }

    private boolean isOfPhone(Group start, Group end) {
        Finding number = plain.finding(Kind.BSN, start.start(), end.end());
        return phones.stream().anyMatch(number::overlaps);
    }

    private Finding finding(int first, int last) {
        return plain.finding(
                Kind.BSN, digits.groups().get(first).start(), digits.groups().get(last).end());
    }
}
