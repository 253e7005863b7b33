package nl.werkbrug.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whom we find twice, whom we offer that to and when we stop asking, on every database. */
abstract class DoublesContract extends StoreTest {
    private static final Actor DESK = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");
    private static final Region HERE = Region.of("flevoland");
    private static final Recording RECORDING =
            new Recording(DESK, Way.SCREEN, Instant.parse("2026-11-22T10:00:00Z"));
    private static final Recording INSTALLATION =
            new Recording(
                    TestActors.INSTALLATION, Way.IMPORT, Instant.parse("2026-11-22T10:00:00Z"));

    private static final Recording ANYWHERE =
            new Recording(TestActors.DESK, Way.SCREEN, Instant.parse("2026-11-22T10:00:00Z"));

    @Inject Candidates candidates;
    @Inject Doubles doubles;
    @Inject Mergers mergers;
    @Inject KeyBook keys;
    @Inject Statements statements;
    @Inject TransactionOperations<Connection> transactions;

    private int people;

    @Test
    void the_same_person_from_two_sources_is_offered_with_why() {
        String mail = mail();
        var here = add("Jan", "de Vries", mail, null, null);
        var there = add("J.", "Vries", mail.toUpperCase(Locale.ROOT), null, null);

        assertThat(offersWith(DESK, here))
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.pair()).isEqualTo(Pair.of(here, there));
                    assertThat(offer.one().id()).isEqualTo(here);
                    assertThat(offer.resemblance().grade()).isEqualTo(Resemblance.Grade.STRONG);
                    assertThat(offer.resemblance().alike())
                            .containsExactlyInAnyOrder(Likeness.EMAIL, Likeness.NAME);
                });
        assertThat(doubles.of(DESK, here)).containsExactly(Pair.of(here, there));
        assertThat(doubles.countAlike(HERE, List.of(there))).isEqualTo(1);
        assertThat(doubles.countAlike(HERE, List.of(CandidateId.create()))).isZero();
    }

    @Test
    void who_moves_together_later_is_found_when_that_is_written_down() {
        String mail = mail();
        var here = add("Jan", "Bos", mail, null, null);
        var there = add("Jan", "Bos", mail(), null, null);
        assertThat(offersWith(DESK, here)).isEmpty();

        change(there, "Jan", "Bos", mail);
        assertThat(offersWith(DESK, here)).hasSize(1);

        change(there, "Jan", "Bos", mail());
        assertThat(offersWith(DESK, here)).isEmpty();
    }

    @Test
    void a_name_on_one_postcode_is_offered_and_a_name_alone_is_not() {
        var here = add("Fatma", "van der Çelik", null, null, "8232AB");
        var there = add("FATMA", "Celik", null, null, "8232 ab");
        add("Fatma", "Celik", null, null, "1312AB");

        assertThat(offersWith(DESK, here))
                .extracting(Offer::pair)
                .containsExactly(Pair.of(here, there));
    }

    @Test
    void what_many_share_says_nothing() {
        String ofTheCoach = mail();
        var first = add("Een", null, ofTheCoach, null, null);
        for (int i = 0; i < 40; i++) {
            add("Ander" + i, null, ofTheCoach, null, null);
        }

        assertThat(offersWith(DESK, first)).isEmpty();
        assertThat(keysOf(ofTheCoach)).isLessThanOrEqualTo(KeyBook.CROWD + 1);
    }

    @Test
    void a_whole_import_at_once_finds_the_same() {
        String mail = mail();
        Map<CandidateId, CandidateForm> forms = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
            forms.put(CandidateId.create(), form("Anna", "Smit", mail, null, null, "flevoland"));
        }
        candidates.addAll(forms, INSTALLATION);

        assertThat(doubles.countAlike(HERE, forms.keySet())).isEqualTo(2);
    }

    @Test
    void only_who_may_name_both_and_the_administrator_are_asked() {
        String mail = mail();
        var here = add("Anna", "Bos", mail, null, null);
        var there = add("Anna", "Bos", mail, null, null);
        Actor coach = TestActors.staff(Role.COACH, "flevoland");
        Actor admin = TestActors.staff(Role.ADMIN, "flevoland");

        assertThat(offersWith(TestActors.staff(Role.ACCOUNT_MANAGER, "twente"), here)).isEmpty();
        assertThat(offersWith(TestActors.staff(Role.COORDINATOR, "flevoland"), here)).isEmpty();
        assertThat(offersWith(coach, here)).isEmpty();
        candidates.assign(here, coach.id(), RECORDING);
        assertThat(offersWith(coach, here)).isEmpty();
        candidates.assign(there, coach.id(), RECORDING);
        assertThat(offersWith(coach, here)).hasSize(1);

        candidates.decide(there, Purpose.MATCHING, false, RECORDING);
        assertThat(offersWith(DESK, here)).isEmpty();
        assertThat(mergers.compare(DESK, Pair.of(here, there))).isEmpty();
        assertThat(offersWith(coach, here)).hasSize(1);
        assertThat(offersWith(admin, here)).hasSize(1);
    }

    @Test
    void people_of_two_regions_are_two() {
        String mail = mail();
        var here = add("Anna", "Bos", mail, null, null);
        var elsewhere =
                candidates.add(form("Anna", "Bos", mail, null, null, "twente"), ANYWHERE).id();

        assertThat(offersWith(TestActors.DESK, here)).isEmpty();
        assertThat(mergers.compare(TestActors.DESK, Pair.of(here, elsewhere))).isEmpty();
    }

    @Test
    void two_different_people_are_not_offered_again_until_somebody_doubts() {
        String mail = mail();
        var here = add("Anna", "Bos", mail, null, null);
        var there = add("Anna", "Bos", mail, null, null);
        Pair pair = Pair.of(here, there);

        doubles.tellApart(pair, RECORDING);
        doubles.tellApart(pair, RECORDING);
        change(there, "Anna", "Bosch", mail);
        change(there, "Anna", "Bos", mail);

        assertThat(offersWith(DESK, here)).isEmpty();
        assertThat(doubles.toldApart(DESK))
                .filteredOn(told -> pair.people().contains(told.one().id()))
                .singleElement()
                .matches(told -> told.by().equals("Test"));
        doubles.doubtAgain(pair, RECORDING);
        assertThat(offersWith(DESK, here)).hasSize(1);
    }

    @Test
    void who_may_not_decide_tells_nobody_apart() {
        String mail = mail();
        Pair pair =
                Pair.of(add("Anna", "Bos", mail, null, null), add("Anna", "Bos", mail, null, null));
        var stranger =
                new Recording(
                        TestActors.staff(Role.COACH, "flevoland"), Way.SCREEN, RECORDING.at());

        assertThatThrownBy(() -> doubles.tellApart(pair, stranger))
                .isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> doubles.doubtAgain(pair, stranger))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void the_answer_stays_when_one_of_the_two_goes_into_a_third() {
        String mail = mail();
        var here = add("Anna", "Bos", mail, null, null);
        var there = add("Anna", "Bos", mail, null, null);
        var third = add("Anna", "Bos", mail, null, null);
        doubles.tellApart(Pair.of(here, there), RECORDING);

        mergers.merge(order(third, there), RECORDING);

        assertThat(offersWith(DESK, here)).isEmpty();
        mergers.undo(mergers.of(DESK, third).getFirst().id(), RECORDING);
        assertThat(offersWith(DESK, here))
                .extracting(Offer::pair)
                .containsExactly(Pair.of(here, third));
    }

    @Test
    void who_became_one_is_offered_no_more() {
        String mail = mail();
        var here = add("Anna", "Bos", mail, null, null);
        var there = add("Anna", "Bos", mail, null, null);

        mergers.merge(order(here, there), RECORDING);
        assertThat(offersWith(DESK, here)).isEmpty();

        mergers.undo(mergers.of(DESK, here).getFirst().id(), RECORDING);
        assertThat(offersWith(DESK, here)).hasSize(1);
    }

    @Test
    void the_newer_word_and_the_whole_name_are_those_to_begin_with() {
        String mail = mail();
        var here = add("Anna", "Bos", mail, null, null);
        var there = add("A.", "van den Bos", mail.toUpperCase(Locale.ROOT), null, null);
        hours(here, 16);
        hours(there, 24);

        var found = mergers.compare(DESK, Pair.of(here, there)).orElseThrow();
        assertThat(found.differences()).containsExactly("firstName", "lastName", "hours");
        assertThat(found.fromOther()).containsExactlyInAnyOrder("lastName", "hours");
    }

    /** As if the table of keys had just come. */
    @Test
    void the_people_of_before_get_their_keys() {
        String mail = mail();
        var here = add("Anna", "Bos", mail, null, null);
        add("Anna", "Bos", mail, null, null);
        transactions.executeWrite(_ -> {
            statements.update("DELETE FROM candidate_key");
            return statements.update("UPDATE candidate_key_book SET filled = FALSE");
        });
        assertThat(offersWith(DESK, here)).isEmpty();

        keys.catchUp();

        assertThat(offersWith(DESK, here)).hasSize(1);
    }

    private List<Offer> offersWith(Actor reader, CandidateId who) {
        return doubles.offers(reader, 1000).shown().stream()
                .filter(offer -> offer.pair().people().contains(who))
                .toList();
    }

    private MergeOrder order(CandidateId kept, CandidateId other) {
        return new MergeOrder(kept, version(kept), other, version(other), Set.of());
    }

    private long version(CandidateId id) {
        return candidates
                .find(TestActors.INSTALLATION, AccessPurpose.RIGHTS, id)
                .orElseThrow()
                .version();
    }

    private int keysOf(String mail) {
        return transactions.executeRead(_ ->
                statements
                        .query(
                                """
                                SELECT k.hash FROM candidate_key k
                                JOIN candidate_person p ON p.candidate_id = k.candidate_id
                                WHERE p.email = ? AND k.kind = 'EMAIL'
                                """,
                                row -> row.getString(1),
                                new ArrayList<>(List.of(mail)))
                        .size());
    }

    private CandidateId add(
            String first,
            @Nullable String last,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String postcode) {
        return candidates
                .add(form(first, last, email, phone, postcode, "flevoland"), RECORDING)
                .id();
    }

    private void change(CandidateId id, String first, String last, String email) {
        candidates.change(
                id,
                version(id),
                stored -> {
                    var form = form(first, last, email, null, null, "flevoland");
                    return TestForms.called(form, String.valueOf(stored.reference()));
                },
                new Recording(DESK, Way.SCREEN, Instant.now().plusSeconds(60)));
    }

    private void hours(CandidateId id, int from) {
        candidates.change(
                id,
                version(id),
                stored -> TestForms.withHours(stored, from),
                new Recording(DESK, Way.SCREEN, Instant.now().plusSeconds(60L + from)));
    }

    private static CandidateForm form(
            String first,
            @Nullable String last,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String postcode,
            String region) {
        return new CandidateForm(
                TestForms.reference(),
                first,
                last,
                email,
                phone,
                region,
                postcode,
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
                null);
    }

    private String mail() {
        return "x%d.%s@voorbeeld.example".formatted(++people, TestForms.reference());
    }
}
