package nl.werkbrug.web.signin;

import nl.werkbrug.access.AccessToken;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Session;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What somebody sees of their own account.
 *
 * @param token that was just made, to be read this once
 * @param done the sentence about what was just done
 */
public record AccountView(
        Account account,
        boolean secondStep,
        long recoveryCodes,
        List<AccessToken> tokens,
        List<Session> sessions,
        OrganisationPart organisation,
        @Nullable String token,
        @Nullable String done,
        Complaints wrong) {
    public AccountView {
        tokens = List.copyOf(tokens);
        sessions = List.copyOf(sessions);
    }

    /** As the clock on the wall says it. */
    public static String said(Instant moment, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.of("account.moment"), texts.locale())
                .format(moment.atZone(Region.ZONE));
    }
}
