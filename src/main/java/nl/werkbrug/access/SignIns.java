package nl.werkbrug.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

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
    private final SecondSteps secondSteps;
    private final DemonstrationDoor demonstration;

    SignIns(
            AccountRows accounts,
            Sessions sessions,
            Passwords passwords,
            Guesses guesses,
            Devices devices,
            SecondSteps secondSteps,
            DemonstrationDoor demonstration) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.guesses = guesses;
        this.devices = devices;
        this.secondSteps = secondSteps;
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
        return guesses.guess(keys(attempt, named), () -> check(attempt, named))
                .<SignIn>map(welcome -> welcome)
                .orElseGet(SignIn.Wrong::new);
    }

    /** The code of the phone, after the password; the halfway session is used up. */
    public SignIn secondStep(Token halfway, String code, Caller caller) {
        return sessions.find(halfway)
                .filter(session -> session.stage() == Stage.CODE)
                .flatMap(session ->
                        guesses.guess(
                                codeKeys(session.account(), caller), () -> checked(session, code)))
                .<SignIn>map(account -> promote(halfway, account, caller))
                .orElseGet(SignIn.Wrong::new);
    }

    /** In after the second step was made; under a new token. */
    @Transactional
    public SignIn.Welcome promote(Token halfway, AccountId account, Caller caller) {
        sessions.end(halfway);
        return enter(accounts.findById(account.value()).orElseThrow(), Stage.OPEN, caller);
    }

    /** For who has just proven who they are in another way than with a password. */
    public SignIn.Welcome welcome(AccountId id, Caller caller) {
        AccountRow row = accounts.findById(id.value()).orElseThrow();
        return enter(row, stage(row), caller);
    }

    /**
     * For whom the organisation vouches: its own second step counts, so ours is not asked. Empty
     * for who is not allowed in.
     */
    @Transactional
    public Optional<SignIn.Welcome> vouched(AccountId id, Caller caller) {
        return accounts.findById(id.value())
                .filter(demonstration::lets)
                .map(row -> enter(row, Stage.OPEN, caller));
    }

    private SignIn.Welcome enter(AccountRow row, Stage stage, Caller caller) {
        Account account = row.toAccount();
        Token token = sessions.open(account.id(), stage, caller.browser());
        // Only who is in altogether: or each right password would bring new tries for the code.
        String device = stage == Stage.OPEN ? devices.create(account.id()) : "";
        return new SignIn.Welcome(account, token, stage, device);
    }

    private Stage stage(AccountRow row) {
        if (secondSteps.isOn(new AccountId(row.id()))) {
            return Stage.CODE;
        }
        return secondSteps.isRequiredOf(row) ? Stage.ENROL : Stage.OPEN;
    }

    /** Somebody may type the code beside the password, or is asked for it afterwards. */
    private Optional<SignIn.Welcome> check(Attempt attempt, Optional<AccountRow> named) {
        return checkPassword(attempt.password(), named)
                .flatMap(row -> {
                    Stage stage = stage(row);
                    if (stage != Stage.CODE || attempt.code().isBlank()) {
                        return Optional.of(enter(row, stage, attempt.caller()));
                    }
                    return secondSteps.check(new AccountId(row.id()), attempt.code())
                            ? Optional.of(enter(row, Stage.OPEN, attempt.caller()))
                            : Optional.empty();
                });
    }

    private Optional<AccountId> checked(Session session, String code) {
        AccountId id = session.account().id();
        return secondSteps.check(id, code) ? Optional.of(id) : Optional.empty();
    }

    private List<String> codeKeys(Account account, Caller caller) {
        return devices.number(caller.device(), account.id())
                .map(device -> List.of("code " + device))
                .orElseGet(() -> List.of("code " + account.id().value()));
    }

    /** The password is compared whatever the name, so that the time tells nothing. */
    private Optional<AccountRow> checkPassword(String password, Optional<AccountRow> named) {
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

    /** Whether this is the password of somebody who is signed in, slowed down as at the door. */
    public boolean isPassword(AccountId id, String password, Caller caller) {
        var intake = new Intake();
        PasswordRules.checkTyped(password, intake);
        intake.finish();
        Optional<AccountRow> row = accounts.findById(id.value());
        var attempt = new Attempt(row.orElseThrow().usernameKey(), password, "", caller);
        return guesses.guess(keys(attempt, row), () -> checkPassword(password, row)).isPresent();
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
