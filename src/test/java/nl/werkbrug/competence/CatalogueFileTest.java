package nl.werkbrug.competence;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import nl.werkbrug.guard.Guard;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The built-in catalogue keeps its promises. */
class CatalogueFileTest {
    private static final Catalogue CATALOGUE = CatalogueFile.read();
    private static final Collection<Competence> ALL = CATALOGUE.all();

    @Test
    void has_at_least_three_hundred_competences() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ALL).extracting(Competence::code).doesNotHaveDuplicates();
    }

    @Test
    void has_at_least_ten_competences_in_each_sector() {
        Map<String, Long> sizes = ALL.stream().collect(groupingBy(Competence::sector, counting()));

        assertThat(sizes.keySet()).containsExactlyInAnyOrderElementsOf(CatalogueFile.SECTORS);
        assertThat(sizes.values()).allMatch(size -> size >= 10);
    }

    @Test
    void resolves_every_relation() {
        assertThat(ALL)
                .allSatisfy(competence ->
                        assertThat(neighbours(competence))
                                .allMatch(CATALOGUE::contains)
                                .doesNotContain(competence.code()));
    }

    @Test
    void has_narrower_as_the_inverse_of_broader() {
        assertThat(ALL)
                .allSatisfy(narrow ->
                        assertThat(narrow.broader())
                                .allMatch(broad ->
                                        CATALOGUE.get(broad).narrower().contains(narrow.code())));
        assertThat(ALL)
                .allSatisfy(broad ->
                        assertThat(broad.narrower())
                                .allMatch(narrow ->
                                        CATALOGUE.get(narrow).broader().contains(broad.code())));
    }

    @Test
    void has_related_on_both_sides() {
        assertThat(ALL)
                .allSatisfy(competence ->
                        assertThat(competence.related())
                                .allMatch(other ->
                                        CATALOGUE
                                                .get(other)
                                                .related()
                                                .contains(competence.code())));
    }

    @Test
    void has_nothing_broader_than_itself() {
        assertThat(ALL)
                .allSatisfy(competence ->
                        assertThat(ancestors(competence)).doesNotContain(competence.code()));
    }

    @Test
    void says_everything_about_each_competence() {
        assertThat(ALL)
                .allSatisfy(competence -> {
                    assertThat(competence.labels().nl()).isNotBlank().isNotEqualTo("null");
                    assertThat(competence.labels().en()).isNotBlank().isNotEqualTo("null");
                    assertThat(competence.description()).endsWith(".");
                    assertThat(competence.training()).isNotEmpty();
                    assertThat(competence.synonyms()).hasSizeGreaterThanOrEqualTo(2);
                });
    }

    @Test
    void gives_every_name_to_one_competence() {
        var owners = new HashMap<String, CompetenceCode>();
        ALL.forEach(competence ->
                names(competence)
                        .distinct()
                        .forEach(name ->
                                assertThat(owners.put(name, competence.code())).as(name).isNull()));
    }

    /** Else who types the name of a competence would be told that it may not stand there. */
    @Test
    void says_nothing_that_a_free_text_may_not_hold() {
        assertThat(ALL)
                .allSatisfy(competence -> {
                    assertThat(names(competence)).allMatch(name -> Guard.inProse(name).isEmpty());
                    assertThat(Guard.inProse(competence.description())).isEmpty();
                });
    }

    private static Stream<String> names(Competence competence) {
        var labels = competence.labels();
        return Stream.concat(Stream.of(labels.nl(), labels.en()), competence.synonyms().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static List<CompetenceCode> neighbours(Competence competence) {
        var codes = new ArrayList<>(competence.broader());
        codes.addAll(competence.related());
        return codes;
    }

    /** Walks up at most as far as there are competences, so that a circle ends too. */
    private static List<CompetenceCode> ancestors(Competence competence) {
        var found = new ArrayList<>(competence.broader());
        for (int next = 0; next < found.size() && next <= ALL.size(); next++) {
            found.addAll(CATALOGUE.get(found.get(next)).broader());
        }
        return found;
    }
}
