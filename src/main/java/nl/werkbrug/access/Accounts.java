package nl.werkbrug.access;

import io.micronaut.data.exceptions.DataAccessException;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who can sign in. What somebody may no longer do, ends in the same moment. */
@Singleton
public class Accounts {
    private final AccountRows rows;
    private final SessionRows sessions;
    private final Departure departure;
    private final Passwords passwords;
    private final DemonstrationDoor demonstration;
    private final Clock clock;

    Accounts(
            AccountRows rows,
            SessionRows sessions,
            Departure departure,
            Passwords passwords,
            DemonstrationDoor demonstration,
            Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.departure = departure;
        this.passwords = passwords;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    public Optional<Account> find(AccountId id) {
        return rows.findById(id.value()).map(AccountRow::toAccount);
    }

    public Optional<Account> find(String username) {
        return row(username).map(AccountRow::toAccount);
    }

    /** Who is not there is left out. */
    public List<Account> find(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findByIdIn(ids.stream().map(AccountId::value).toList()).stream()
                        .map(AccountRow::toAccount)
                        .toList();
    }

    /** With which somebody looks into the own file. */
    public Optional<Account> ofCandidate(UUID candidate) {
        return rows.findByCandidateId(candidate).stream().map(AccountRow::toAccount).findFirst();
    }

    /** In the order of their usernames. */
    public List<Account> all() {
        return rows.findAllOrderByUsernameKey().stream().map(AccountRow::toAccount).toList();
    }

    /** Whether nobody has an account yet, apart from those of the demonstration. */
    public boolean isEmpty() {
        return !rows.existsByDemonstration(false);
    }

    /** Without a password: somebody who signs in by link or code first, or by token only. */
    @Transactional
    public Account add(AccountDraft draft) {
        return add(draft, null);
    }

    /** Refuses a draft or a password that is not allowed with a RefusedException. */
    @Transactional
    public Account add(AccountDraft draft, @Nullable String password) {
        var intake = new Intake();
        draft.check(intake);
        if (password != null) {
            PasswordRules.check(password, draft.username(), intake);
        }
        intake.finish();
        refuseTaken(draft.username());
        return save(AccountRow.of(draft, hash(password), clock.instant())).toAccount();
    }

    /** Another standing: whoever was signed in has to do so again. */
    @Transactional
    public Account change(AccountId id, Standing standing) {
        var intake = new Intake();
        standing.check(intake);
        intake.finish();
        sessions.deleteByAccountId(id.value());
        return rows.update(row(id).with(standing)).toAccount();
    }

    @Transactional
    public void disable(AccountId id) {
        sessions.deleteByAccountId(id.value());
        rows.update(row(id).disabled(true));
    }

    @Transactional
    public void enable(AccountId id) {
        rows.update(row(id).disabled(false));
    }

    /** The language of pages and mail from now on. */
    @Transactional
    public void speak(AccountId id, Language language) {
        rows.update(row(id).speaking(language));
    }

    /** Sets another password and ends every session. */
    @Transactional
    public void setPassword(AccountId id, String password) {
        AccountRow account = row(id);
        var intake = new Intake();
        PasswordRules.check(password, account.username(), intake);
        intake.finish();
        sessions.deleteByAccountId(id.value());
        rows.update(account.withPassword(passwords.hash(password)));
    }

    /** Takes an account away with all that hangs on it; its deeds keep its number. */
    @Transactional
    public void remove(AccountId id) {
        departure.of(id);
    }

    /** The accounts of somebody who is forgotten. */
    @Transactional
    public void removeOfCandidate(UUID candidate) {
        rows.findByCandidateId(candidate)
                .forEach(account -> departure.of(new AccountId(account.id())));
    }

    /**
     * Lets the accounts of the demonstration in, and makes those that are not there yet, all with
     * the same password.
     */
    @Transactional
    public void openDemonstration(List<AccountDraft> drafts, String password) {
        demonstration.open();
        var missing = drafts.stream().filter(draft -> row(draft.username()).isEmpty()).toList();
        if (!missing.isEmpty()) {
            String hash = passwords.hash(password);
            missing.forEach(draft ->
                    rows.save(AccountRow.of(draft, hash, clock.instant()).forDemonstration()));
        }
    }

    /** Those of the demonstration, while it is given. */
    public List<Account> demonstration() {
        return demonstration.isOpen()
                ? all().stream().filter(account -> !account.isReal()).toList()
                : List.of();
    }

    private @Nullable String hash(@Nullable String password) {
        return password == null ? null : passwords.hash(password);
    }

    private void refuseTaken(String username) {
        if (row(username).isPresent()) {
            throw taken();
        }
    }

    /** Of two at once the store lets one in. */
    private AccountRow save(AccountRow account) {
        try {
            return rows.save(account);
        } catch (DataAccessException e) {
            if (String.valueOf(e.getMessage())
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("account_username")) {
                throw taken();
            }
            throw e;
        }
    }

    private static RefusedException taken() {
        return new RefusedException(Refusal.of("username", "refusal.username.taken"));
    }

    private AccountRow row(AccountId id) {
        return rows.findById(id.value()).orElseThrow();
    }

    private Optional<AccountRow> row(String username) {
        return Username.parse(username).flatMap(name -> rows.findByUsernameKey(name.key()));
    }
}
