package nl.werkbrug.access;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How the first person gets in (nl: eerste beheerder): with a code that was shown to who started
 * the service, while there is no account.
 */
@Singleton
public class FirstAdministrator {
    private static final Duration TERM = Duration.ofDays(7);

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Guesses guesses;
    private final Region region;

    FirstAdministrator(
            Accounts accounts,
            OneTimeCodes codes,
            Guesses guesses,
            @Value("${werkbrug.region}") String region) {
        this.accounts = accounts;
        this.codes = codes;
        this.guesses = guesses;
        this.region = Region.of(region);
    }

    /** No account yet, and no demonstration either. */
    public boolean isWanted() {
        return accounts.isEmpty() && accounts.demonstration().isEmpty();
    }

    /** A new one at each start; the one before works no longer. */
    @Transactional
    public PaperCode newCode() {
        PaperCode code = PaperCode.create();
        codes.add(code.letters(), CodeKind.FIRST_ADMIN, null, TERM);
        return code;
    }

    /**
     * Makes the account. Refuses a wrong code, and a name or password that is not allowed, with a
     * RefusedException.
     */
    @Transactional
    public Account enter(String code, AccountNames names, String password) {
        String letters = PaperCode.typed(code).letters();
        boolean known =
                guesses.guess(List.of("first"), () -> codes.find(letters, CodeKind.FIRST_ADMIN))
                        .isPresent();
        refuseUnless(known && isWanted());
        Standing standing = Standing.staff(Set.of(Role.ADMIN), Set.of(region));
        Account made = accounts.add(names.draft(standing), password);
        refuseUnless(codes.use(letters, CodeKind.FIRST_ADMIN).isPresent());
        return made;
    }

    private static void refuseUnless(boolean right) {
        if (!right) {
            throw new RefusedException(Refusal.of("code", "refusal.code"));
        }
    }
}
