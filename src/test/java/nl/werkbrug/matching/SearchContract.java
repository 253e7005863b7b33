package nl.werkbrug.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.privacy.Erasures;
import nl.werkbrug.proposal.Answer;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the search of the desk promises, on every database we support. */
abstract class SearchContract extends StoreTest {
    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.SCREEN, Instant.EPOCH);
    private static final Actor DESK = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");
    private static final Actor FAR_DESK = TestActors.staff(Role.ACCOUNT_MANAGER, "twente");
    private static final Actor COACH = TestActors.staff(Role.COACH, "flevoland");

    @Inject CandidateSearch search;
    @Inject SavedSearches saved;
    @Inject Candidates candidates;
    @Inject Accounts accounts;
    @Inject Employers employers;
    @Inject Needs needs;
    @Inject Proposals proposals;
    @Inject Erasures erasures;

    private CandidateId anna = CandidateId.create();
    private String name = "";

    @BeforeEach
    void anna_can_weld() {
        name = "Anna" + TestForms.reference().replace("-", "");
        anna =
                candidates
                        .add(
                                TestForms.named(
                                        TestForms.reference(),
                                        "flevoland",
                                        name,
                                        "06-12345678",
                                        "wb:lassen"),
                                RECORDING)
                        .id();
        decide(Purpose.MATCHING, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lassen", "lasser", "LÁSSEN", "gelast", "lassn", "lelystad lassen"})
    void finds_what_somebody_can(String text) {
        if (text.startsWith("lelystad")) {
            assertThat(finds(DESK, text)).as("lives nowhere yet").isFalse();
            candidates.change(anna, version(), form -> Postcodes.at(form, "8232"), RECORDING);
        }

        assertThat(finds(DESK, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "?", "las*", "la?sen", "~", "\"", "(", "lassen AND (", "+-!{}[]^:\\/"})
    void signs_are_plain_text(String text) {
        assertThat(finds(DESK, text)).isEqualTo(text.startsWith("las"));
    }

    @Test
    void the_longest_text_is_no_error() {
        assertThat(finds(DESK, "lassen ".repeat(571).strip())).isTrue();
        assertThat(finds(DESK, "qx ".repeat(1333).strip())).isFalse();
        assertThatThrownBy(() -> finds(DESK, "a".repeat(4001)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_name_is_found_by_who_may_see_it() {
        assertThat(finds(DESK, name)).isTrue();
        assertThat(finds(COACH, name)).isFalse();
        assertThat(total(COACH, name)).isZero();

        candidates.assign(anna, COACH.id(), RECORDING);
        assertThat(finds(COACH, name)).isTrue();
    }

    @Test
    void a_name_of_somebody_elsewhere_does_not_even_count() {
        assertThat(finds(FAR_DESK, "lassen")).isFalse();

        decide(Purpose.SHARE_OUTSIDE_REGION, true);

        assertThat(finds(FAR_DESK, "lassen")).isTrue();
        assertThat(total(FAR_DESK, name)).isZero();
        assertThat(search.find(FAR_DESK, query(name), 0, 10).counts("region")).isEmpty();
    }

    @Test
    void who_said_no_keeps_a_card_without_a_name() {
        candidates.assign(anna, COACH.id(), RECORDING);
        decide(Purpose.MATCHING, false);

        assertThat(finds(DESK, "lassen")).isTrue();
        assertThat(finds(DESK, name)).isFalse();
        assertThat(finds(COACH, name)).isTrue();
        assertThat(line(DESK, "lassen").label()).isNotEqualTo(name);
        assertThat(line(COACH, "lassen").label()).isEqualTo(name);
    }

    @Test
    void a_coordinator_looks_in_no_tray() {
        assertThat(total(TestActors.staff(Role.COORDINATOR, "flevoland"), "lassen")).isZero();
        assertThat(total(TestActors.candidate(anna), "lassen")).isZero();
    }

    @Test
    void who_is_erased_is_found_by_nothing() {
        assertThat(finds(DESK, name)).isTrue();

        erasures.erase(
                anna,
                new Handling(
                        TestActors.INSTALLATION, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE));

        assertThat(total(DESK, name)).isZero();
        assertThat(found("lassen", anna)).isFalse();
    }

    @Test
    void one_person_is_asked_without_the_index() {
        assertThat(found("lasser", anna)).isTrue();
        assertThat(found("loodgieter", anna)).isFalse();
        assertThat(found(FAR_DESK, "lasser", anna)).isFalse();
        assertThat(found(COACH, name, anna)).isFalse();
    }

    @Test
    void tells_who_was_proposed() {
        var employer = employers.add(new EmployerForm("Werf", null, null)).id();
        NeedId need =
                needs.add(DESK, TestNeeds.ofEmployer(employer.value().toString(), "flevoland"))
                        .id();
        var lately = withoutProposed();
        assertThat(ids(DESK, lately)).contains(anna);

        var picked = proposals.pick(DESK, need, anna, null);
        assertThat(line(DESK, name).mark()).isEqualTo(ProposalMark.SHORTLISTED);
        assertThat(ids(DESK, lately)).as("nobody was asked yet").contains(anna);

        proposals.ask(DESK, picked.id());
        proposals.answer(TestActors.candidate(anna), picked.id(), Answer.YES);
        proposals.send(DESK, picked.id());
        assertThat(line(DESK, name).mark()).isEqualTo(ProposalMark.PROPOSED);
        assertThat(ids(DESK, lately)).doesNotContain(anna);
    }

    @Test
    void a_search_is_kept_by_its_owner() {
        Actor owner = account();
        SavedSearch kept = saved.add(owner, " Lassers ", form("lasser"));

        assertThat(saved.of(owner)).containsExactly(kept);
        assertThat(kept.name()).isEqualTo("Lassers");
        assertThat(saved.find(owner, kept.id())).contains(kept);
        assertThat(saved.all()).contains(kept);
        assertThat(saved.rename(owner, kept.id(), "Metaal")).isTrue();
        assertThat(saved.of(owner)).extracting(SavedSearch::name).containsExactly("Metaal");
        assertThat(saved.remove(owner, kept.id())).isTrue();
        assertThat(saved.of(owner)).isEmpty();
    }

    @Test
    void a_search_of_somebody_else_is_not_there() {
        SavedSearch kept = saved.add(account(), "Lassers", form("lasser"));
        Actor other = account();

        assertThat(saved.of(other)).isEmpty();
        assertThat(saved.find(other, kept.id())).isEmpty();
        assertThat(saved.rename(other, kept.id(), "Mijn")).isFalse();
        assertThat(saved.remove(other, kept.id())).isFalse();
        assertThatThrownBy(() -> saved.add(TestActors.candidate(anna), "Ik", form(null)))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void nobody_keeps_more_than_fifty() {
        Actor owner = account();
        for (int i = 0; i < SavedSearches.LIMIT; i++) {
            saved.add(owner, "Zoekvraag " + i, SearchForm.BLANK);
        }

        assertThatThrownBy(() -> saved.add(owner, "Nog een", SearchForm.BLANK))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> saved.rename(owner, saved.of(owner).getFirst().id(), " "))
                .isInstanceOf(RefusedException.class);
        assertThat(saved.of(owner)).hasSize(SavedSearches.LIMIT);
    }

    @Test
    void kept_searches_go_with_the_account() {
        Actor owner = account();
        SavedSearch kept = saved.add(owner, "Lassers", form("lasser"));

        accounts.remove(owner.id());

        assertThat(saved.all()).doesNotContain(kept);
    }

    private Actor account() {
        var standing = Standing.staff(Set.of(Role.ACCOUNT_MANAGER), Set.of(Region.of("flevoland")));
        String username = "desk." + UUID.randomUUID();
        Account added = accounts.add(new AccountDraft(username, "Desk", null, standing));
        return added.toActor();
    }

    private boolean finds(Actor reader, String text) {
        return ids(reader, form(text)).contains(anna);
    }

    private List<CandidateId> ids(Actor reader, SearchForm form) {
        return search.find(reader, search.read(form), 0, 10_000).lines().stream()
                .map(SearchLine::id)
                .toList();
    }

    private int total(Actor reader, String text) {
        return search.find(reader, query(text), 0, 10).total();
    }

    private SearchLine line(Actor reader, String text) {
        return search.find(reader, query(text), 0, 10_000).lines().stream()
                .filter(line -> line.id().equals(anna))
                .findFirst()
                .orElseThrow();
    }

    private SearchQuery query(String text) {
        return search.read(form(text));
    }

    private static SearchForm form(@Nullable String text) {
        return with(text, null);
    }

    private static SearchForm withoutProposed() {
        return with(null, 60);
    }

    private static SearchForm with(@Nullable String text, @Nullable Integer notProposedDays) {
        return new SearchForm(
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                notProposedDays,
                null,
                null,
                null);
    }

    private long version() {
        return candidates
                .find(TestActors.INSTALLATION, AccessPurpose.REGISTRATION, anna)
                .orElseThrow()
                .version();
    }

    private void decide(Purpose purpose, boolean given) {
        candidates.decide(anna, purpose, given, RECORDING);
    }

    private boolean found(String text, CandidateId who) {
        return found(DESK, text, who);
    }

    private boolean found(Actor reader, String text, CandidateId who) {
        var asking = new Asking(reader, query(text));
        return !search.among(List.of(who), Map.of(text, asking)).isEmpty();
    }
}
