package nl.werkbrug.competence;

import static nl.werkbrug.competence.CompetenceFixtures.aCompetence;
import static nl.werkbrug.competence.CompetenceFixtures.below;
import static nl.werkbrug.competence.CompetenceFixtures.beside;
import static nl.werkbrug.competence.CompetenceFixtures.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class CatalogueTest {
    /** metal - welding - mig, and turning beside welding. */
    private static final Catalogue WELDING =
            new Catalogue(
                    List.of(
                            aCompetence("metal"),
                            below("metal", "welding"),
                            below("welding", "mig"),
                            beside("welding", "turning")));

    @Test
    void refuses_a_code_that_stands_twice() {
        assertRefused("wb:mig", aCompetence("mig"), aCompetence("mig"));
    }

    @Test
    void refuses_a_broader_competence_that_is_not_there() {
        assertRefused("wb:welding", below("welding", "mig"));
    }

    @Test
    void refuses_a_related_competence_that_is_not_there() {
        assertRefused("wb:turning", beside("turning", "milling"));
    }

    @Test
    void refuses_a_competence_related_to_itself() {
        assertRefused("wb:mig", beside("mig", "mig"));
    }

    @Test
    void refuses_a_circle() {
        assertRefused(
                "Broader than itself",
                below("three", "one"),
                below("one", "two"),
                below("two", "three"));
    }

    @Test
    void serves_narrower_as_the_inverse_of_broader() {
        assertThat(WELDING.get(code("metal")).narrower()).containsExactly(code("welding"));
    }

    @Test
    void serves_related_on_both_sides() {
        assertThat(WELDING.get(code("welding")).related()).containsExactly(code("turning"));
        assertThat(WELDING.get(code("turning")).related()).containsExactly(code("welding"));
    }

    @Test
    void comes_near_with_what_is_narrower_at_any_depth() {
        assertThat(WELDING.nearTo(code("metal")))
                .isEqualTo(
                        Map.of(
                                code("metal"), Relation.SAME,
                                code("welding"), Relation.NARROWER,
                                code("mig"), Relation.NARROWER));
    }

    @Test
    void comes_near_with_what_is_broader_only_one_step_away() {
        assertThat(WELDING.nearTo(code("mig")))
                .isEqualTo(Map.of(code("mig"), Relation.SAME, code("welding"), Relation.BROADER));
    }

    @Test
    void comes_near_with_what_is_related_only_one_step_away() {
        assertThat(WELDING.nearTo(code("turning")))
                .isEqualTo(
                        Map.of(code("turning"), Relation.SAME, code("welding"), Relation.RELATED));
    }

    @Test
    void says_which_code_it_does_not_know() {
        assertThat(WELDING.find(code("sailing"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WELDING.get(code("sailing")))
                .withMessageContaining("wb:sailing");
    }

    private static void assertRefused(String because, Competence... entries) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(entries)))
                .withMessageContaining(because);
    }
}
