package nl.werkbrug.proposal.web;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.regex.Pattern;

/** An address within this site that a form names as the way back; anything else is not followed. */
public final class LocalPath {
    private static final Pattern SAFE =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9/?&=#._~%+-]{0,500}");

    private LocalPath() {}

    public static URI of(@Nullable String asked, String otherwise) {
        return URI.create(asked != null && SAFE.matcher(asked).matches() ? asked : otherwise);
    }
}
