package nl.werkbrug.web.signin;

import java.util.regex.Pattern;

/** The page that somebody wanted before signing in; never one of another site. */
final class Next {
    static final String HOME = "/";

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]{0,1000}");

    private Next() {}

    /** The front page in place of what is not ours. */
    static String of(String asked) {
        return OURS.matcher(asked).matches() ? asked : HOME;
    }
}
