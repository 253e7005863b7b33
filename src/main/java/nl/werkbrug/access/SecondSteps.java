package nl.werkbrug.access;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The second step of signing in (nl: tweede stap): a code of an app on the phone, or one of ten
 * recovery codes. Each code works once.
 */
@Singleton
public class SecondSteps {
    private static final int RECOVERY_CODES = 10;
    private static final String NAME = "Werkbrug";

    private final TotpRows rows;
    private final AccountRows accounts;
    private final Seal seal;
    private final Clock clock;
    private final boolean required;
    private final byte[] recoveryKey;
    private final Totp totp = new Totp();

    SecondSteps(
            TotpRows rows,
            AccountRows accounts,
            Seal seal,
            MasterKey master,
            Clock clock,
            @Value("${werkbrug.access.totp-required-for-staff:false}") boolean required) {
        this.rows = rows;
        this.accounts = accounts;
        this.seal = seal;
        this.clock = clock;
        this.required = required;
        this.recoveryKey = master.derive("recovery code");
    }

    public boolean isOn(AccountId account) {
        return rows.findById(account.value()).filter(TotpRow::confirmed).isPresent();
    }

    /** How many recovery codes somebody has left. */
    public long recoveryCodesOf(AccountId account) {
        return rows.countRecoveryCodes(account.value());
    }

    /** Whether the settings ask it of this account; never of the demonstration. */
    boolean isRequiredOf(AccountRow account) {
        return required && account.standing().isStaff() && !account.demonstration();
    }

    /** What to put in the app; the same until it is confirmed. */
    @Transactional
    public Enrolment begin(AccountId account) {
        UUID id = account.value();
        byte[] secret =
                rows.findById(id)
                        .filter(row -> !row.confirmed())
                        .map(this::secret)
                        .orElseGet(() -> start(id));
        String text = Totp.base32(secret);
        String username = accounts.findById(id).orElseThrow().usernameKey();
        return new Enrolment(
                text,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(NAME, username, text, NAME));
    }

    /** The recovery codes, this once; empty when the code is not the app's. */
    @Transactional
    public Optional<List<String>> confirm(AccountId account, String typed) {
        return rows.findById(account.value())
                .filter(row -> !row.confirmed())
                .filter(row -> uses(row, typed))
                .map(row -> newRecoveryCodes(row.accountId()));
    }

    @Transactional
    public void turnOff(AccountId account) {
        rows.deleteRecoveryCodes(account.value());
        rows.deleteById(account.value());
    }

    /** Uses the code up, whichever of the two kinds it is. */
    @Transactional
    public boolean check(AccountId account, String typed) {
        return rows.findById(account.value())
                .filter(TotpRow::confirmed)
                .map(row -> uses(row, typed) || usesRecovery(row.accountId(), typed))
                .orElse(false);
    }

    private byte[] start(UUID id) {
        if (rows.existsById(id)) {
            throw new IllegalStateException("Turn the second step off first");
        }
        byte[] secret = Totp.newSecret();
        String text = Base64.getEncoder().encodeToString(secret);
        rows.save(new TotpRow(id, seal.close(text, place(id)), false, 0));
        return secret;
    }

    private boolean uses(TotpRow row, String typed) {
        OptionalLong step = totp.step(secret(row), typed, clock.instant());
        return step.isPresent() && rows.use(row.accountId(), step.getAsLong()) == 1;
    }

    private boolean usesRecovery(UUID id, String typed) {
        return rows.useRecoveryCode(hash(PaperCode.typed(typed), id), id) == 1;
    }

    private List<String> newRecoveryCodes(UUID id) {
        rows.deleteRecoveryCodes(id);
        List<PaperCode> codes = Stream.generate(PaperCode::create).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> rows.addRecoveryCode(hash(code, id), id));
        return codes.stream().map(PaperCode::inGroups).toList();
    }

    /** Not when it was sealed with another key. */
    boolean opens(TotpRow row) {
        try {
            return secret(row).length > 0;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private byte[] secret(TotpRow row) {
        return Base64.getDecoder().decode(seal.open(row.secret(), place(row.accountId())));
    }

    private String hash(PaperCode code, UUID id) {
        return HexFormat.of().formatHex(Digest.keyed(recoveryKey, id + " " + code.letters()));
    }

    private static String place(UUID id) {
        return "totp " + id;
    }
}
