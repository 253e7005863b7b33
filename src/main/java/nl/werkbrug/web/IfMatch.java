package nl.werkbrug.web;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that a change is based on, from the header {@code If-Match}: 3 or "3". */
public final class IfMatch {
    public static final String HEADER = "If-Match";

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private IfMatch() {}

    /** Null when there is no header. */
    public static @Nullable Long version(@Nullable String header) {
        return header == null ? null : required(header);
    }

    public static long required(@Nullable String header) {
        Matcher version = VERSION.matcher(header == null ? "" : header.strip());
        if (!version.matches()) {
            throw new RefusedException(Refusal.of(HEADER, "refusal.version"));
        }
        return Long.parseLong(version.group(1));
    }
}
