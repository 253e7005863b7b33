package nl.werkbrug.guard;

import java.util.List;
import java.util.regex.Pattern;

/** The groups of digits of a text, and how each hangs on to the next. */
record Digits(Plain plain, List<Group> groups) {
    private static final Pattern GROUP = Pattern.compile("[0-9]+");
    private static final Pattern TIGHT = Pattern.compile("[-./\\\\_*|·]");
    private static final Pattern LOOSE = Pattern.compile("[-./\\\\_*|· ]{1,3}");

    /** Where digits stand in the plain text. */
    record Group(int start, int end) {
        int size() {
            return end - start;
        }
    }

    /** How a group hangs on to the one before: not, after a space, or after a mere sign. */
    enum Bond {
        NONE,
        LOOSE,
        TIGHT
    }

    static Digits of(Plain plain) {
        var groups =
                GROUP.matcher(plain.text())
                        .results()
                        .map(found -> new Group(found.start(), found.end()))
                        .toList();
        return new Digits(plain, groups);
    }

    Bond bondBefore(int group) {
        if (group <= 0 || group >= groups.size()) {
            return Bond.NONE;
        }
        String gap = between(groups.get(group - 1), groups.get(group));
        if (TIGHT.matcher(gap).matches()) {
            return Bond.TIGHT;
        }
        return LOOSE.matcher(gap).matches() ? Bond.LOOSE : Bond.NONE;
    }

    /** The weakest bond inside a row of groups; a single group holds together. */
    Bond bondWithin(int first, int last) {
        Bond weakest = Bond.TIGHT;
        for (int group = first + 1; group <= last; group++) {
            Bond bond = bondBefore(group);
            weakest = bond.compareTo(weakest) < 0 ? bond : weakest;
        }
        return weakest;
    }

    String number(int first, int last) {
        var number = new StringBuilder();
        groups.subList(first, last + 1)
                .forEach(group -> number.append(plain.text(), group.start(), group.end()));
        return number.toString();
    }

    String written(int first, int last) {
        return plain.text().substring(groups.get(first).start(), groups.get(last).end());
    }

    private String between(Group one, Group next) {
        return plain.text().substring(one.end(), next.start());
    }
}
