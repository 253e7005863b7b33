package nl.werkbrug.guard;

import java.util.regex.Pattern;

/** Rows of digits that are plainly something else than a citizen service number. */
final class Shapes {
    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String DATE = "(?:%1$s([-./])%2$s\\%4$d%3$s|%3$s([-./])%2$s\\%5$d%1$s)";

    private static final Pattern ONLY_DATE = Pattern.compile(date(1, 2));

    /** A date with a loose number beside it: 12-03-2026 3 dagen. */
    private static final Pattern DATE_AND_MORE =
            Pattern.compile("%s [0-9]+|[0-9]+ %s".formatted(date(1, 2), date(3, 4)));

    /** A year with a serial number, as administrations write: 2026-00123. */
    private static final Pattern REFERENCE = Pattern.compile(YEAR + "[-./][0-9]{5}");

    /** As programs write it (RFC 9562), with a letter in it somewhere and none against it. */
    static final Pattern UUID =
            Pattern.compile(
                    "(?<![0-9a-z])(?=[0-9-]{0,35}[a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                            + "(?![0-9a-z])");

    private Shapes() {}

    static boolean isDate(String written) {
        return ONLY_DATE.matcher(written).matches();
    }

    static boolean isOther(String written) {
        return DATE_AND_MORE.matcher(written).matches() || REFERENCE.matcher(written).matches();
    }

    /** Day, month and year either way round, with twice the same sign. */
    private static String date(int sign, int other) {
        return DATE.formatted(DAY, MONTH, YEAR, sign, other);
    }
}
