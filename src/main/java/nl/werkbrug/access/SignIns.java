package nl.werkbrug.access;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.Intake;

import java.util.List;
import java.util.Optional;

/** The front door: who types a right name and password comes in under a new session. */
@Singleton
public class SignIns {
    private final AccountRows accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Devices devices;
    private final DemonstrationDoor demonstration;

    SignIns(
            AccountRows accounts,
            Sessions sessions,
            Passwords passwords,
            Guesses guesses,
            Devices devices,
            DemonstrationDoor demonstration) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.guesses = guesses;
        this.devices = devices;
        this.demonstration = demonstration;
    }

    /**
     * Refuses a password that is endless or holds null bytes with a RefusedException, and too many
     * tries with a TooManyTriesException.
     */
    public SignIn attempt(Attempt attempt) {
        var intake = new Intake();
        PasswordRules.checkTyped(attempt.password(), intake);
        intake.finish();
        Optional<AccountRow> named =
                Username.parse(attempt.username())
                        .flatMap(name -> accounts.findByUsernameKey(name.key()));
        return guesses.guess(keys(attempt, named), () -> check(attempt.password(), named))
                .<SignIn>map(account -> welcome(account, attempt.caller()))
                .orElseGet(SignIn.Wrong::new);
    }

    /** For who has just proven who they are in another way. */
    public SignIn.Welcome welcome(AccountId id, Caller caller) {
        return welcome(accounts.findById(id.value()).orElseThrow(), caller);
    }

    private SignIn.Welcome welcome(AccountRow row, Caller caller) {
        Account account = row.toAccount();
        Token token = sessions.open(account.id(), Stage.OPEN, caller.browser());
        return new SignIn.Welcome(account, token, Stage.OPEN, devices.create(account.id()));
    }

    /** The password is compared whatever the name, so that the time tells nothing. */
    private Optional<AccountRow> check(String password, Optional<AccountRow> named) {
        String stored = named.map(AccountRow::passwordHash).orElse(null);
        boolean right = passwords.matches(password, stored);
        return named.filter(_ -> right)
                .filter(demonstration::lets)
                .map(row -> renewed(row, password));
    }

    private AccountRow renewed(AccountRow row, String password) {
        String stored = row.passwordHash();
        return stored != null && passwords.isOutdated(stored)
                ? accounts.update(row.withPassword(passwords.hash(password)))
                : row;
    }

    /** A browser that the account knows has tries of its own. */
    private List<String> keys(Attempt attempt, Optional<AccountRow> named) {
        Caller caller = attempt.caller();
        return named.flatMap(row -> devices.number(caller.device(), new AccountId(row.id())))
                .map(device -> List.of("device " + device))
                .orElseGet(
                        () -> List.of("account " + folded(attempt), "address " + caller.address()));
    }

    private static String folded(Attempt attempt) {
        return Username.parse(attempt.username())
                .map(Username::key)
                .orElseGet(() -> Digest.of(attempt.username()));
    }
}
