package nl.werkbrug.guard;

import nl.werkbrug.guard.Digits.Group;

import java.util.regex.Pattern;

/** What stands around digits, and what it says of them. */
record Surroundings(Plain plain) {
    private static final int BEFORE = 40;
    private static final int AFTER = 25;

    private static final Pattern NAME =
            Pattern.compile(
                    "bsn|burger[- ]?service|sofi[- ]?(?:nr|nummer)|\\bsofi\\b|persoonsnummer");
    private static final Pattern ANOTHER_NAME = Pattern.compile("kvk|\\btel|nummer van de zaak");
    private static final Pattern NAME_AT_END = Pattern.compile("(?:bsn|sofi|nr|nummer|\\bnl)$");
    private static final Pattern VAT_END = Pattern.compile("^b[0-9]{2}\\b");
    private static final Pattern MONEY_BEFORE = Pattern.compile("(?:€|\\$|£|\\beur|\\beuro) ?$");
    private static final Pattern MONEY_AFTER =
            Pattern.compile("^(?:,[0-9]{1,2}(?![0-9])|,-| ?(?:€|euro|eur\\b|%))");
    private static final Pattern DECIMAL_BEFORE = Pattern.compile("(?<![0-9])[0-9]{1,3},$");

    /** Whether the word for such a number stands near, and no other word in between. */
    boolean names(Group start, Group end) {
        String before = before(start);
        int name = last(NAME, before);
        return name >= 0
                ? last(ANOTHER_NAME, before) < name
                : NAME.matcher(after(end)).find() && last(ANOTHER_NAME, before) < 0;
    }

    /** Whether letters or a plus hang on to the digits, so that they are part of something else. */
    boolean glue(Group start, Group end) {
        boolean atStart =
                plain.at(start.start() - 1) == '+'
                        || (plain.hasLetterAt(start.start() - 1)
                                && !NAME_AT_END.matcher(before(start)).find());
        boolean atEnd = plain.hasLetterAt(end.end()) && !VAT_END.matcher(after(end)).find();
        return atStart || atEnd;
    }

    boolean makeAnAmount(Group start, Group end) {
        return MONEY_BEFORE.matcher(before(start)).find()
                || DECIMAL_BEFORE.matcher(before(start)).find()
                || MONEY_AFTER.matcher(after(end)).find();
    }

    private String before(Group start) {
        return plain.text().substring(Math.max(0, start.start() - BEFORE), start.start());
    }

    private String after(Group end) {
        int to = Math.min(plain.text().length(), end.end() + AFTER);
        return plain.text().substring(end.end(), to);
    }

    private static int last(Pattern pattern, String text) {
        return pattern.matcher(text).results().mapToInt(found -> found.end()).max().orElse(-1);
    }
}
