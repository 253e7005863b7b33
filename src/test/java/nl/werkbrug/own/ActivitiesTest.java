package nl.werkbrug.own;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.web.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashSet;

class ActivitiesTest {
    private final Activities activities = new Activities();

    @Test
    void every_activity_shows_competences_of_the_catalogue() {
        var catalogue = new Competences().catalogue();

        assertThat(activities.all())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.competences())
                                .as(one.name())
                                .isNotEmpty()
                                .allMatch(catalogue::contains));
        assertThat(activities.sectors()).containsExactlyInAnyOrderElementsOf(catalogue.sectors());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_activity_has_words_of_its_own(Language language) {
        var texts = new Texts(language.locale());
        var words = activities.all().stream().map(one -> texts.of(one.key())).toList();

        assertThat(words).allMatch(one -> !one.isBlank());
        assertThat(new HashSet<>(words)).hasSameSizeAs(words);
    }
}
