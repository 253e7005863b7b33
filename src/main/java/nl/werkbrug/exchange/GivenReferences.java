package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.access.MasterKey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * References for people of a list that has none: the same name with the same e-mail address,
 * telephone or postcode is given the same, so that the list can be taken in again. Without the key
 * of this installation nobody can try out telephone numbers.
 */
@Singleton
class GivenReferences {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "LIJST-";
    private static final String BETWEEN = "\u001F";

    // Letters only, for digits beside each other may be taken for a number of somebody.
    private static final int LETTERS = 14;

    private final SecretKeySpec secret;

    GivenReferences(MasterKey master) {
        secret = new SecretKeySpec(master.derive("references"), ALGORITHM);
    }

    /** The same row with a reference, or refused when nobody can tell who it is about. */
    GivenRow of(GivenRow row) {
        return row.refusals().isEmpty()
                ? who(row.draft())
                        .map(who -> row.with(row.draft().with(Column.REFERENCE, reference(who))))
                        .orElseGet(() -> GivenRow.impossible(row.number(), nobody(row)))
                : row;
    }

    private static Optional<String> who(Draft draft) {
        String name =
                Stream.of(Column.FIRST_NAME, Column.LAST_NAME)
                        .flatMap(column -> said(draft, column))
                        .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""))
                        .collect(Collectors.joining());
        return Stream.of(email(draft), phone(draft), postcode(draft))
                .flatMap(signal -> signal)
                .findFirst()
                .map(signal -> name + BETWEEN + signal);
    }

    private static Stream<String> email(Draft draft) {
        return said(draft, Column.EMAIL).map(text -> text.toLowerCase(Locale.ROOT));
    }

    /** However the country stands before it. */
    private static Stream<String> phone(Draft draft) {
        return said(draft, Column.PHONE)
                .map(text -> text.replaceAll("\\D", "").replaceFirst("^(?:0031|31|0)+", ""));
    }

    private static Stream<String> postcode(Draft draft) {
        return said(draft, Column.POSTCODE)
                .map(text -> text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    private static Stream<String> said(Draft draft, Column column) {
        return draft.values().get(column) instanceof String text && !text.isBlank()
                ? Stream.of(text.strip())
                : Stream.empty();
    }

    private String reference(String who) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] whole = mac.doFinal(who.getBytes(StandardCharsets.UTF_8));
            return PREFIX + letters(HexFormat.of().formatHex(whole, 0, LETTERS / 2));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String letters(String hex) {
        return hex.chars()
                .mapToObj(sign -> String.valueOf((char) ('A' + Character.digit(sign, 16))))
                .collect(Collectors.joining());
    }

    private static Finding nobody(GivenRow row) {
        return Finding.of(
                row.number(), Column.REFERENCE.dutch(), "", "refusal.import.reference.none");
    }
}
