package nl.werkbrug.followup;

import nl.werkbrug.access.Token;

import org.jspecify.annotations.Nullable;

/**
 * A short question was put; told inside the transaction.
 *
 * @param link with which it is answered without signing in
 * @param who the first name of whom an employer is asked about; null for the candidate
 * @param email where the candidate is reached; null without an address, and for an employer
 */
public record PulseAsked(
        Pulse pulse, Token link, String employer, @Nullable String who, @Nullable String email) {}
