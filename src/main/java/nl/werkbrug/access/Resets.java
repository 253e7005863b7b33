package nl.werkbrug.access;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.scheduling.TaskExecutors;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/** A new password for who lost the old one: by a link in a mail, or by a code on paper. */
@Singleton
public class Resets {
    static final Duration LINK_TERM = Duration.ofHours(1);
    static final Duration PAPER_TERM = Duration.ofDays(7);

    private static final int MOST_ACCOUNTS_OF_ONE_ADDRESS = 5;

    private final AccountRows rows;
    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Guesses guesses;
    private final DemonstrationDoor demonstration;
    private final ApplicationEventPublisher<ResetAsked> asked;
    private final ExecutorService later;

    Resets(
            AccountRows rows,
            Accounts accounts,
            OneTimeCodes codes,
            Guesses guesses,
            DemonstrationDoor demonstration,
            ApplicationEventPublisher<ResetAsked> asked,
            @Named(TaskExecutors.BLOCKING) ExecutorService later) {
        this.rows = rows;
        this.accounts = accounts;
        this.codes = codes;
        this.guesses = guesses;
        this.demonstration = demonstration;
        this.asked = asked;
        this.later = later;
    }

    /** By username or e-mail address; neither the answer nor its time tells whether it is known. */
    public void ask(String typed, Caller caller) {
        guesses.wrong(List.of("reset " + caller.address(), "reset " + Digest.of(typed.strip())));
        later.execute(() -> sendTo(typed.strip()));
    }

    /** For a link that staff or the command line hands over. */
    @Transactional
    public Token link(AccountId account) {
        Token token = Token.create();
        codes.add(token.value(), CodeKind.RESET, account, LINK_TERM);
        return token;
    }

    /** For who has no e-mail; staff have to use a link, which is harder to guess. */
    @Transactional
    public PaperCode paper(AccountId account) {
        if (rows.findById(account.value()).orElseThrow().standing().isStaff()) {
            throw new RefusedException(Refusal.of("account", "refusal.code.staff"));
        }
        PaperCode code = PaperCode.create();
        codes.add(code.letters(), CodeKind.PAPER, account, PAPER_TERM);
        return code;
    }

    /** Whether a link works; who guesses is slowed down. */
    public boolean isOpen(Token token, Caller caller) {
        boolean open = codes.find(token.value(), CodeKind.RESET).isPresent();
        if (!open) {
            guesses.wrong(List.of("link " + caller.address()));
        }
        return open;
    }

    /**
     * Sets the password and ends every session; empty when the link does not work, or no longer. A
     * password that is not allowed is refused with a RefusedException and leaves the link as it
     * was.
     */
    @Transactional
    public Optional<AccountId> finish(Token token, String password) {
        return codes.use(token.value(), CodeKind.RESET).map(row -> renew(row, password));
    }

    /** The same with a code on paper. */
    @Transactional
    public Optional<AccountId> finish(String code, String password, Caller caller) {
        String letters = PaperCode.typed(code).letters();
        return guesses.guess(
                        List.of("paper " + caller.address()),
                        () -> codes.find(letters, CodeKind.PAPER))
                .flatMap(_ -> codes.use(letters, CodeKind.PAPER))
                .map(row -> renew(row, password));
    }

    private AccountId renew(OneTimeCodeRow code, String password) {
        AccountRow account =
                Optional.ofNullable(code.accountId()).flatMap(rows::findById).orElseThrow();
        var id = new AccountId(account.id());
        if (!demonstration.lets(account)) {
            throw new RefusedException(Refusal.of("account", "refusal.code"));
        }
        accounts.setPassword(id, password);
        return id;
    }

    private void sendTo(String typed) {
        Stream<AccountRow> named =
                Username.parse(typed).flatMap(name -> rows.findByUsernameKey(name.key())).stream();
        Stream.concat(named, rows.findByEmail(typed).stream())
                .filter(demonstration::lets)
                .distinct()
                .limit(MOST_ACCOUNTS_OF_ONE_ADDRESS)
                .forEach(this::send);
    }

    private void send(AccountRow account) {
        String email = account.email();
        if (email != null) {
            var id = new AccountId(account.id());
            asked.publishEvent(new ResetAsked(account.toAccount(), link(id), email));
        }
    }
}
