package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.annotation.MockBean;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.condition.Region;
import nl.werkbrug.message.OutgoingMail;
import nl.werkbrug.message.OutgoingMails;
import nl.werkbrug.message.WaitingMail;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.MovableClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the store of accounts promises, on every database we support. */
abstract class AccessContract extends StoreTest {
    static final String PASSWORD = "vier losse woorden hier";

    private static final Standing DESK =
            Standing.staff(Set.of(Role.ACCOUNT_MANAGER), Set.of(Region.of("flevoland")));
    private static final MovableClock CLOCK = new MovableClock();

    private static int number;

    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject AccessTokens tokens;
    @Inject Invitations invitations;
    @Inject Errands errands;
    @Inject Identities identities;
    @Inject Resets resets;
    @Inject SecondSteps steps;
    @Inject SignIns signIns;
    @Inject TotpRows totpRows;
    @Inject Seal seal;
    @Inject OutgoingMails mails;

    @MockBean(Clock.class)
    Clock clock() {
        return CLOCK;
    }

    @Test
    void finds_an_account_under_every_spelling_of_its_name_and_lets_no_twin_in() {
        Account anna = accounts.add(draft("Anna.Bakker" + ++number), PASSWORD);

        assertThat(accounts.find("ANNA.bakker" + number)).contains(anna);
        assertThat(anna.standing()).isEqualTo(DESK);
        for (String twin : List.of("anna.bakker", "ＡNNA.bakker", "аnna.bakker")) {
            assertThatThrownBy(() -> accounts.add(draft(twin + number)))
                    .as(twin)
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void of_two_with_one_name_at_once_one_gets_it() throws Exception {
        AccountDraft draft = draft("twin" + ++number);

        assertThat(atOnce(() -> Optional.of(accounts.add(draft)))).isEqualTo(1);
    }

    @Test
    void refuses_a_standing_that_makes_no_sense() {
        for (Standing wrong :
                List.of(
                        Standing.staff(Set.of(), Set.of()),
                        Standing.staff(Set.of(Role.ADMIN), Set.of()),
                        new Standing(Set.of(Role.EMPLOYER), Set.of(), null, null),
                        new Standing(Set.of(Role.CANDIDATE), Set.of(), UUID.randomUUID(), null))) {
            assertThatThrownBy(() ->
                            accounts.add(new AccountDraft("wrong" + ++number, "W", null, wrong)))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void an_errand_ends_once_in_the_browser_that_left_within_ten_minutes() throws Exception {
        Journey left = errands.begin(new Errand.SignIn("next=/behoeften"));
        assertThat(errands.finish(left.state(), Token.create())).isEmpty();
        assertThat(errands.finish(Token.create(), left.browser())).isEmpty();
        assertThat(atOnce(() -> errands.finish(left.state(), left.browser()))).isEqualTo(1);

        Journey other = errands.begin(new Errand.SignIn("next=/behoeften"));
        assertThat(errands.finish(other.state(), other.browser()))
                .contains(new Homecoming(new Errand.SignIn("next=/behoeften"), other.challenge()));

        Journey late = errands.begin(new Errand.Link(account().id()));
        CLOCK.move(Errands.TERM);
        assertThat(errands.finish(late.state(), late.browser())).isEmpty();
        CLOCK.move(Errands.TERM.multipliedBy(-2));
        assertThat(errands.finish(late.state(), late.browser())).isEmpty();
        CLOCK.move(Errands.TERM);
    }

    @Test
    void an_errand_takes_a_long_text_along_and_refuses_a_longer_one() {
        var heavy = new Errand.SignIn("é".repeat(Errands.LUGGAGE_LIMIT / 2));
        Journey left = errands.begin(heavy);

        assertThat(errands.finish(left.state(), left.browser()).orElseThrow().errand())
                .isEqualTo(heavy);
        assertThatThrownBy(() ->
                        errands.begin(new Errand.SignIn("x".repeat(Errands.LUGGAGE_LIMIT + 1))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void an_identity_belongs_to_one_account_letter_for_letter() {
        Account owner = account();
        String subject = "Sub" + ++number;
        identities.link(owner.id(), new Identity("https://a.example", subject));

        assertThat(identities.find(new Identity("https://a.example", subject)))
                .contains(owner.id());
        for (Identity alike :
                List.of(
                        new Identity("https://a.example/", subject),
                        new Identity("https://b.example", subject),
                        new Identity("https://a.example", subject.toLowerCase(Locale.ROOT)),
                        new Identity("https://a.example", subject + " "))) {
            assertThat(identities.find(alike)).isEmpty();
        }
        assertThatThrownBy(() ->
                        identities.link(account().id(), new Identity("https://a.example", subject)))
                .isInstanceOf(RefusedException.class);
        accounts.remove(owner.id());
        assertThat(identities.find(new Identity("https://a.example", subject))).isEmpty();
    }

    @Test
    void a_session_of_staff_ends_after_half_an_hour_of_nothing() {
        Token token = sessions.open(account().id(), Stage.OPEN, "test");

        CLOCK.move(Duration.ofMinutes(29));
        assertThat(sessions.find(token)).isPresent();
        CLOCK.move(Duration.ofMinutes(29));
        assertThat(sessions.find(token)).isPresent();
        CLOCK.move(Duration.ofMinutes(30));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void no_session_lasts_longer_than_twelve_hours() {
        Token staff = sessions.open(account().id(), Stage.OPEN, "test");
        Token candidate = sessions.open(candidate().id(), Stage.OPEN, "test");
        for (int i = 0; i < 35; i++) {
            CLOCK.move(Duration.ofMinutes(20));
            assertThat(sessions.find(staff)).isPresent();
        }
        assertThat(sessions.find(candidate)).isPresent();

        CLOCK.move(Duration.ofMinutes(20));
        assertThat(sessions.find(staff)).isEmpty();
        assertThat(sessions.find(candidate)).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_brings_no_session_back() {
        Token token = sessions.open(account().id(), Stage.OPEN, "test");
        CLOCK.move(Duration.ofHours(1));
        assertThat(sessions.find(token)).isEmpty();
        CLOCK.move(Duration.ofHours(-1));
        assertThat(sessions.find(token)).isEmpty();

        Token later = sessions.open(account().id(), Stage.OPEN, "test");
        CLOCK.move(Duration.ofDays(-1));
        assertThat(sessions.find(later)).isEmpty();
        CLOCK.move(Duration.ofDays(1));
        assertThat(sessions.find(later)).isEmpty();
    }

    @Test
    void other_roles_and_disabling_end_sessions_and_tokens_at_once() {
        Account anna = account();
        Token session = sessions.open(anna.id(), Stage.OPEN, "test");
        accounts.change(
                anna.id(), Standing.staff(Set.of(Role.COACH), Set.of(Region.of("flevoland"))));
        assertThat(sessions.find(session)).isEmpty();

        Token program = tokens.add(anna.id(), "rekenblad");
        assertThat(tokens.find(program, "a").orElseThrow().standing().roles())
                .containsExactly(Role.COACH);
        accounts.disable(anna.id());
        assertThat(tokens.find(program, "a")).isEmpty();
    }

    @Test
    void tells_when_a_token_was_used_and_forgets_a_revoked_one() {
        Account anna = account();
        Token program = tokens.add(anna.id(), "rekenblad");
        AccessToken made = tokens.of(anna.id()).getFirst();
        assertThat(made.lastUsedAt()).isNull();

        assertThat(tokens.find(program, "b")).isPresent();
        assertThat(tokens.of(anna.id()).getFirst().lastUsedAt()).isEqualTo(CLOCK.instant());
        assertThat(tokens.revoke(account().id(), made.id())).isFalse();
        assertThat(tokens.revoke(anna.id(), made.id())).isTrue();
        assertThat(tokens.find(program, "b")).isEmpty();
    }

    @Test
    void an_invitation_works_once_also_for_two_at_once() throws Exception {
        Token token = invite();
        int base = ++number * 100;
        var counter = new java.util.concurrent.atomic.AtomicInteger(base);

        assertThat(
                        atOnce(() ->
                                invitations.accept(
                                        token,
                                        names("guest" + counter.incrementAndGet()),
                                        PASSWORD)))
                .isEqualTo(1);
        assertThat(invitations.accept(token, names("late" + base), PASSWORD)).isEmpty();
        assertThat(invitations.find(token, caller("x" + base))).isEmpty();
    }

    @Test
    void an_invitation_survives_a_weak_password_and_ends_after_72_hours() {
        Token token = invite();
        assertThatThrownBy(() -> invitations.accept(token, names("weak" + ++number), "kort"))
                .isInstanceOf(RefusedException.class);
        assertThat(invitations.find(token, caller("y"))).isPresent();

        CLOCK.move(Duration.ofHours(72));
        assertThat(invitations.accept(token, names("over" + number), PASSWORD)).isEmpty();
    }

    @Test
    void a_reset_works_once_ends_every_session_and_makes_the_one_before_worthless() {
        Account anna = account();
        Token session = sessions.open(anna.id(), Stage.OPEN, "test");
        Token first = resets.link(anna.id());
        Token second = resets.link(anna.id());

        assertThat(resets.finish(first, "een heel ander woord")).isEmpty();
        assertThat(resets.finish(second, "een heel ander woord")).contains(anna.id());
        assertThat(resets.finish(second, "en nog een ander woord")).isEmpty();
        assertThat(sessions.find(session)).isEmpty();
        assertThat(signIn(anna, "een heel ander woord")).isInstanceOf(SignIn.Welcome.class);

        Token late = resets.link(anna.id());
        CLOCK.move(Duration.ofHours(1));
        assertThat(resets.finish(late, "en nog een ander woord")).isEmpty();
    }

    @Test
    void a_code_on_paper_is_for_candidates_and_works_once() {
        Account piet = candidate();
        String code = resets.paper(piet.id()).inGroups().toLowerCase(java.util.Locale.ROOT);

        assertThat(resets.finish(code, PASSWORD, caller("p" + number))).contains(piet.id());
        assertThat(resets.finish(code, PASSWORD, caller("p" + number))).isEmpty();
        assertThatThrownBy(() -> resets.paper(account().id())).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_code_of_the_phone_works_once_and_so_does_a_recovery_code() {
        Account anna = account();
        steps.begin(anna.id());
        List<String> recovery = steps.confirm(anna.id(), code(anna, 0)).orElseThrow();

        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(steps.check(anna.id(), code(anna, 0))).isFalse();
        assertThat(steps.check(anna.id(), code(anna, 1))).isTrue();
        assertThat(steps.check(anna.id(), code(anna, 1))).isFalse();
        assertThat(steps.check(anna.id(), recovery.getFirst())).isTrue();
        assertThat(steps.check(anna.id(), recovery.getFirst())).isFalse();
        assertThat(steps.recoveryCodesOf(anna.id())).isEqualTo(9);
    }

    @Test
    void two_with_the_same_code_at_once_do_not_both_get_in() throws Exception {
        Account anna = account();
        steps.begin(anna.id());
        steps.confirm(anna.id(), code(anna, -1));
        String code = code(anna, 0);

        assertThat(
                        atOnce(() ->
                                steps.check(anna.id(), code)
                                        ? Optional.of(anna)
                                        : Optional.empty()))
                .isEqualTo(1);
    }

    @Test
    void with_a_second_step_the_password_leads_halfway() {
        Account anna = account();
        steps.begin(anna.id());
        steps.confirm(anna.id(), code(anna, -1));

        var halfway = (SignIn.Welcome) signIn(anna, PASSWORD);
        assertThat(halfway.stage()).isEqualTo(Stage.CODE);
        assertThat(halfway.device()).isEmpty();
        assertThat(signIns.secondStep(halfway.token(), "000000", caller("c")))
                .isInstanceOf(SignIn.Wrong.class);
        var in = (SignIn.Welcome) signIns.secondStep(halfway.token(), code(anna, 0), caller("c"));
        assertThat(in.stage()).isEqualTo(Stage.OPEN);
        assertThat(in.token()).isNotEqualTo(halfway.token());
        assertThat(sessions.find(halfway.token())).isEmpty();
    }

    @Test
    void writes_a_mail_for_who_forgot_and_seals_what_it_says() throws Exception {
        String address = "anna" + ++number + "@voorbeeld.example";
        accounts.add(new AccountDraft("mail" + number, "Anna", address, DESK), PASSWORD);

        resets.ask(address, caller("m" + number));
        resets.ask("niemand" + number, caller("m" + number));

        List<OutgoingMail> sent = List.of();
        for (int i = 0; i < 100 && sent.isEmpty(); i++) {
            Thread.sleep(50);
            sent =
                    mails.unsent().stream()
                            .map(WaitingMail::mail)
                            .filter(mail -> mail.recipient().equals(address))
                            .toList();
        }
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().body()).contains("/herstel/");
    }

    @Test
    void takes_an_account_away_with_all_that_hangs_on_it() {
        Account piet = candidate();
        Token session = sessions.open(piet.id(), Stage.OPEN, "test");
        Token program = tokens.add(piet.id(), "app");
        resets.paper(piet.id());
        steps.begin(piet.id());

        accounts.removeOfCandidate(Objects.requireNonNull(piet.standing().candidate()));

        assertThat(accounts.find(piet.id())).isEmpty();
        assertThat(sessions.find(session)).isEmpty();
        assertThat(tokens.find(program, "d")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"werkbrug-demo"})
    void an_account_of_the_demonstration_is_shut_without_it(String password) {
        assertThat(accounts.demonstration()).isEmpty();
        assertThat(accounts.isEmpty()).isFalse();
        assertThat(signIns.attempt(new Attempt("beheerder", password, "", caller("e"))))
                .isInstanceOf(SignIn.Wrong.class);
    }

    private SignIn signIn(Account account, String password) {
        return signIns.attempt(new Attempt(account.username(), password, "", caller("s" + number)));
    }

    private String code(Account account, int steps) {
        TotpRow row = totpRows.findById(account.id().value()).orElseThrow();
        String secret = seal.open(row.secret(), "totp " + account.id().value());
        long step = CLOCK.instant().getEpochSecond() / 30 + steps;
        return new Totp().code(java.util.Base64.getDecoder().decode(secret), step);
    }

    private Token invite() {
        return invitations.invite(Actor.installation("test"), new Invitation("Gast", null, DESK));
    }

    private Account account() {
        return accounts.add(draft("desk" + ++number), PASSWORD);
    }

    private Account candidate() {
        return accounts.add(
                new AccountDraft(
                        "piet" + ++number, "Piet", null, Standing.candidate(UUID.randomUUID())));
    }

    private static AccountNames names(String username) {
        return new AccountNames(username, "Gast", null);
    }

    private static AccountDraft draft(String username) {
        return new AccountDraft(username, "Anna Bakker", null, DESK);
    }

    private static Caller caller(String address) {
        return new Caller(address, null, "test");
    }

    /** How many of eight at once it worked for. */
    private static long atOnce(java.util.function.Supplier<Optional<?>> deed) throws Exception {
        var outcomes = new ArrayList<Future<Optional<?>>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                outcomes.add(people.submit(deed::get));
            }
        }
        return outcomes.stream()
                .filter(one -> one.state() == Future.State.SUCCESS)
                .filter(one -> one.resultNow().isPresent())
                .count();
    }
}
