package nl.werkbrug.matching;

import static nl.werkbrug.need.TestNeeds.asking;
import static nl.werkbrug.need.TestNeeds.must;
import static nl.werkbrug.need.TestNeeds.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Histories;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.competence.Arrow;
import nl.werkbrug.competence.CatalogueChange;
import nl.werkbrug.competence.CatalogueDeed;
import nl.werkbrug.competence.CatalogueUpkeep;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.CompetenceForm;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.MissingWord;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.RefusedException;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whatever an administrator changes in the catalogue, everything else follows at once. */
abstract class LivingCatalogueContract extends StoreTest {
    private static final Actor ADMIN = TestActors.staff(Role.ADMIN);
    private static final Actor DESK = TestActors.DESK;
    private static final Recording RECORDING =
            new Recording(
                    TestActors.INSTALLATION, Way.SCREEN, Instant.parse("2026-11-21T10:00:00Z"));

    @Inject CatalogueUpkeep upkeep;
    @Inject Competences competences;
    @Inject MissingWords missing;
    @Inject Matching matching;
    @Inject Candidates candidates;
    @Inject Histories histories;
    @Inject Needs needs;

    @Test
    void what_is_added_can_be_found_held_and_asked_at_once() {
        CompetenceCode code = added("Ramen zemen");

        Candidate anna = holder(of(code, 3, "DECLARED"));
        Need need = needs.add(DESK, asking(wish(code.value())));

        assertThat(competences.search("ramen zem", 5)).extracting(Competence::code).contains(code);
        assertThat(competences.recognise("Ik ga elke week ramen zemen."))
                .extracting(found -> found.competence().code())
                .contains(code);
        assertThat(people(need)).contains(anna.id());
        assertThat(matching.needsFor(DESK, anna.id()))
                .extracting(found -> found.need().id())
                .contains(need.id());
    }

    @Test
    void a_synonym_is_found_and_can_be_taken_away() {
        CompetenceCode code = added("Dakgoten schoonmaken");

        upkeep.addSynonym(ADMIN, code, "gootreiniging");
        assertThat(first("gootreiniging")).contains(code);

        upkeep.removeSynonym(ADMIN, code, "gootreiniging");
        assertThat(first("gootreiniging")).isEmpty();
    }

    @Test
    void a_new_relation_counts_in_the_next_match_both_ways() {
        CompetenceCode wide = added("Schoonmaken op hoogte");
        CompetenceCode narrow = added("Gevels wassen");
        Candidate anna = holder(of(narrow, 3, "DEMONSTRATED"));
        Need need = needs.add(DESK, asking(wish(wide.value())));
        assertThat(people(need)).doesNotContain(anna.id());
        assertThat(matching.needsFor(DESK, anna.id())).isEmpty();

        upkeep.relate(ADMIN, narrow, Arrow.Kind.BROADER, wide);

        assertThat(people(need)).contains(anna.id());
        assertThat(matching.needsFor(DESK, anna.id())).hasSize(1);

        upkeep.unrelate(ADMIN, narrow, Arrow.Kind.BROADER, wide);
        assertThat(people(need)).doesNotContain(anna.id());
    }

    @Test
    void what_would_be_above_itself_is_refused() {
        CompetenceCode wide = added("Wijd begrip");
        CompetenceCode narrow = added("Smal begrip");
        upkeep.relate(ADMIN, narrow, Arrow.Kind.BROADER, wide);

        assertThatThrownBy(() -> upkeep.relate(ADMIN, wide, Arrow.Kind.BROADER, narrow))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void what_is_retired_stays_where_it_is_and_is_asked_nowhere_else() {
        CompetenceCode code = added("Telefooncentrale bedienen");
        Candidate anna = holder(of(code, 3, "DECLARED"));
        Need need = needs.add(DESK, asking(wish(code.value())));

        upkeep.retire(ADMIN, code);

        assertThat(first("telefooncentrale bedienen")).isEmpty();
        assertThat(competences.recogniseWord("Telefooncentrale bedienen")).isEmpty();
        assertThat(people(need)).contains(anna.id());
        assertThat(holdings(anna)).extracting(Holding::competence).containsExactly(code);
        assertThatThrownBy(() -> needs.add(DESK, asking(wish(code.value()))))
                .isInstanceOf(RefusedException.class);
        assertThat(needs.change(DESK, need.id(), need.version(), asking(wish(code.value()))))
                .isNotNull();

        upkeep.bringBack(ADMIN, code);
        assertThat(first("telefooncentrale bedienen")).contains(code);
    }

    @Test
    void what_people_hold_and_employers_ask_follows_a_merge() {
        CompetenceCode from = added("Vorkheftruck besturen");
        CompetenceCode into = added("Heftruck besturen");
        Candidate anna = holder(of(from, 3, "DEMONSTRATED"), of(into, 2, "DEMONSTRATED"));
        Candidate bert = holder(of(from, 2, "DECLARED"));
        Need need =
                needs.add(
                        DESK, asking(wish(into.value()), wish("wb:lassen"), must(from.value(), 2)));
        assertThat(upkeep.usesOf(ADMIN, from)).isEqualTo(Map.of("people", 2L, "needs", 1L));

        upkeep.merge(ADMIN, from, into);

        assertThat(upkeep.usesOf(ADMIN, from)).isEqualTo(Map.of("people", 0L, "needs", 0L));
        assertThat(holdings(anna))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.competence()).isEqualTo(into);
                    assertThat(held.level().number()).isEqualTo(3);
                });
        assertThat(histories.of(DESK, anna.id())).isNotEmpty();
        Need after = needs.find(DESK, need.id()).orElseThrow();
        assertThat(after.topTen().criteria())
                .extracting(Criterion::competence)
                .containsExactly(into, new CompetenceCode("wb:lassen"));
        assertThat(after.topTen().criteria().getFirst().must()).isTrue();
        assertThat(matching.match(DESK, after, 1000, 0).matches())
                .filteredOn(match -> match.candidate().equals(bert.id()))
                .singleElement()
                .satisfies(match ->
                        assertThat(match.planks().getFirst().wanted().code()).isEqualTo(into));
    }

    @Test
    void the_code_that_was_merged_keeps_working_everywhere() {
        CompetenceCode from = added("Pallets stapelen");
        CompetenceCode into = added("Pallets laden");
        upkeep.link(ADMIN, from, "http://data.europa.eu/esco/skill/" + UUID.randomUUID());
        CompetenceCode uri = competences.catalogue().linksOf(from).getFirst();

        upkeep.merge(ADMIN, from, into);

        var catalogue = competences.catalogue();
        assertThat(catalogue.find(from).map(Competence::code)).contains(into);
        assertThat(catalogue.find(uri).map(Competence::code)).contains(into);
        assertThat(first("pallets stapelen")).contains(into);
        Candidate anna = holder(of(from, 1, "DECLARED"), of(into, 3, "DECLARED"));
        assertThat(holdings(anna))
                .containsExactly(
                        new Holding(
                                into,
                                nl.werkbrug.competence.Level.of(3).orElseThrow(),
                                nl.werkbrug.competence.Basis.DECLARED,
                                null,
                                null));
        Need need = needs.add(DESK, asking(wish(uri.value())));
        assertThat(need.topTen().criteria().getFirst().competence()).isEqualTo(into);
        assertThat(people(need)).contains(anna.id());
    }

    @Test
    void one_that_was_merged_twice_leads_to_the_last() {
        CompetenceCode one = added("Eerste naam");
        CompetenceCode two = added("Tweede naam");
        CompetenceCode three = added("Derde naam");

        upkeep.merge(ADMIN, one, two);
        upkeep.merge(ADMIN, two, three);

        assertThat(competences.catalogue().find(one).map(Competence::code)).contains(three);
        assertThat(competences.catalogue().formerCodesOf(three))
                .containsExactlyInAnyOrder(one, two);
    }

    @Test
    void nothing_is_merged_past_what_lies_between() {
        CompetenceCode low = added("Onderste");
        CompetenceCode middle = added("Middelste");
        CompetenceCode high = added("Bovenste");
        upkeep.relate(ADMIN, low, Arrow.Kind.BROADER, middle);
        upkeep.relate(ADMIN, middle, Arrow.Kind.BROADER, high);

        assertThatThrownBy(() -> upkeep.merge(ADMIN, low, high))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> upkeep.merge(ADMIN, high, low))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> upkeep.merge(ADMIN, low, low))
                .isInstanceOf(RefusedException.class);
        upkeep.merge(ADMIN, low, middle);
        assertThat(competences.catalogue().find(low).map(Competence::code)).contains(middle);
    }

    @Test
    void a_built_in_competence_can_get_other_words() {
        var code = new CompetenceCode("wb:lassen-autogeen");
        Competence before = competences.catalogue().get(code);

        upkeep.edit(
                ADMIN,
                before.code(),
                new CompetenceForm(
                        "Met gas aan elkaar smelten",
                        null,
                        "Je smelt metaal aan elkaar.",
                        before.sector(),
                        List.of()));

        Competence after = competences.catalogue().get(before.code());
        assertThat(after.labels().nl()).isEqualTo("Met gas aan elkaar smelten");
        assertThat(after.broader()).isEqualTo(before.broader());
        assertThat(after.synonyms()).isEqualTo(before.synonyms());
        assertThat(after.training()).isEqualTo(before.training());
    }

    @Test
    void no_two_competences_have_the_same_dutch_name() {
        added("Kassa afsluiten");

        assertThatThrownBy(() -> added("kassa  AFSLUITEN"))
                .isInstanceOf(RefusedException.class)
                .satisfies(refused ->
                        assertThat(((RefusedException) refused).refusals().getFirst().field())
                                .isEqualTo("nl"));
    }

    @Test
    void a_uri_means_one_competence() {
        CompetenceCode one = added("Bonnen sorteren");
        CompetenceCode other = added("Bonnen bewaren");
        String uri = "https://linkeddata.competentnl.nl/id/" + UUID.randomUUID();
        upkeep.link(ADMIN, one, uri);

        assertThatThrownBy(() -> upkeep.link(ADMIN, other, uri))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> upkeep.link(ADMIN, other, "wb:lassen"))
                .isInstanceOf(RefusedException.class);
        upkeep.unlink(ADMIN, one, new CompetenceCode(uri));
        upkeep.link(ADMIN, other, uri);
        assertThat(competences.catalogue().read(uri)).contains(other);
    }

    @Test
    void every_change_is_written_down() {
        CompetenceCode code = added("Kranten vouwen");
        upkeep.addSynonym(ADMIN, code, "krantenvouwer");
        upkeep.retire(ADMIN, code);

        assertThat(upkeep.changesOf(ADMIN, code))
                .extracting(CatalogueChange::deed)
                .containsExactlyInAnyOrder(
                        CatalogueDeed.ADDED, CatalogueDeed.SYNONYM_ADDED, CatalogueDeed.RETIRED);
        assertThat(upkeep.changesOf(ADMIN, code))
                .extracting(CatalogueChange::by)
                .containsOnly(ADMIN.name());
    }

    @Test
    void nobody_else_keeps_the_catalogue() {
        CompetenceCode code = added("Sleutels bijmaken");
        for (Role role : List.of(Role.ACCOUNT_MANAGER, Role.COACH, Role.COORDINATOR)) {
            Actor other = TestActors.staff(role);
            assertThatThrownBy(() -> upkeep.retire(other, code))
                    .isInstanceOf(NotYoursException.class);
            assertThatThrownBy(() -> missing.open(other)).isInstanceOf(NotYoursException.class);
        }
    }

    @Test
    void counts_the_words_that_nobody_finds_and_keeps_nothing_of_a_person() {
        assertThat(missing.tell("Xylofoon stemmen")).isTrue();
        assertThat(missing.tell("xylofoon  stemmen")).isTrue();
        assertThat(missing.tell("lassen")).isFalse();
        assertThat(missing.tell("mijn nummer is 123456782")).isFalse();
        assertThat(missing.tell("x")).isFalse();
        assertThat(missing.tell("1234")).isFalse();

        assertThat(missing.open(ADMIN))
                .filteredOn(word -> word.key().equals("xylofoon stemmen"))
                .singleElement()
                .extracting(MissingWord::times)
                .isEqualTo(2);
        assertThat(missing.open(ADMIN)).noneMatch(word -> word.words().contains("123"));

        missing.settle(ADMIN, "xylofoon stemmen", MissingWord.Standing.PUT_AWAY);
        missing.tell("Xylofoon stemmen");
        assertThat(missing.open(ADMIN)).noneMatch(word -> word.key().startsWith("xylofoon"));
    }

    private CompetenceCode added(String name) {
        return upkeep.add(
                ADMIN, new CompetenceForm(name, null, "Je doet dat.", "basics", List.of()));
    }

    private Optional<CompetenceCode> first(String typed) {
        return competences.search(typed, 1).stream().map(Competence::code).findFirst();
    }

    private List<CandidateId> people(Need need) {
        return matching.match(DESK, need, 1000, 0).matches().stream()
                .map(Match::candidate)
                .toList();
    }

    private List<Holding> holdings(Candidate candidate) {
        return candidates
                .find(DESK, AccessPurpose.MATCHING, candidate.id())
                .orElseThrow()
                .profile()
                .holdings();
    }

    private static HoldingForm of(CompetenceCode code, int level, String basis) {
        return new HoldingForm(code.value(), level, basis, "Getuigschrift", null);
    }

    private Candidate holder(HoldingForm... held) {
        Candidate added =
                candidates.add(TestForms.candidate(TestForms.reference(), "flevoland"), RECORDING);
        var forms =
                Arrays.stream(held)
                        .map(one ->
                                "DECLARED".equals(one.basis())
                                        ? new HoldingForm(
                                                one.competence(),
                                                one.level(),
                                                one.basis(),
                                                null,
                                                null)
                                        : one)
                        .toList();
        candidates.replaceHoldings(added.id(), null, forms, RECORDING);
        return candidates.decide(added.id(), Purpose.MATCHING, true, RECORDING);
    }
}
