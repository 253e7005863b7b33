package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.Competences;

import org.junit.jupiter.api.Test;

import java.util.List;

class EditorTest {
    private static final String TURNING = "wb:cnc-draaien";
    private static final String MILLING = "wb:cnc-frezen";

    private final Competences competences = new Competences();
    private final Editor editor = new Editor(competences, 2);
    private final EditorForm blank = EditorForm.blank("flevoland");

    @Test
    void lands_at_the_next_free_plank_with_the_usual_level() {
        var step = add(add(blank, TURNING).form(), MILLING);

        assertThat(step.form().lines().all())
                .containsExactly(Line.of(TURNING, 2), Line.of(MILLING, 2));
        assertThat(step.notice()).isEqualTo(told("added", MILLING, 2));
    }

    @Test
    void says_where_it_stands_when_it_is_chosen_twice() {
        var step = add(add(blank, TURNING).form(), TURNING);

        assertThat(step.form().lines().all()).hasSize(1);
        assertThat(step.notice()).isEqualTo(told("twice", TURNING, 1));
    }

    @Test
    void asks_what_may_go_when_there_are_ten() {
        EditorForm form = blank;
        for (Competence each : competences.catalogue().all().stream().limit(10).toList()) {
            form = add(form, each.code().value()).form();
        }
        var step = add(form, "wb:samenwerken");

        assertThat(step.form().lines()).isEqualTo(form.lines());
        assertThat(step.notice()).isEqualTo(Notice.of("full"));
    }

    @Test
    void refuses_what_the_catalogue_does_not_know() {
        assertThat(add(blank, "wb:toveren").notice()).isEqualTo(Notice.of("unknown"));
        assertThat(add(blank, "<script>").form().lines()).isEqualTo(Lines.NONE);
    }

    @Test
    void searches_before_enter_adds_the_first_hit() {
        EditorForm typed = blank.with("zoek", "CNC-draaien");
        var searched = editor.perform(new Deed.Enter(), typed);
        var added = editor.perform(new Deed.Enter(), typed.with("gezocht", "CNC-draaien"));

        assertThat(searched.form().lines()).isEqualTo(Lines.NONE);
        assertThat(searched.notice()).isEqualTo(Notice.of("hits", 1));
        assertThat(added.form().lines().placeOf(TURNING)).isEqualTo(1);
        assertThat(added.form().text("zoek")).isEmpty();
    }

    @Test
    void says_when_there_are_no_hits() {
        var step = editor.perform(new Deed.Search(), blank.with("zoek", "qqqqqqq"));

        assertThat(step.notice()).isEqualTo(Notice.of("none", 0));
    }

    @Test
    void says_where_a_moved_line_stands() {
        EditorForm both = add(add(blank, TURNING).form(), MILLING).form();

        assertThat(editor.perform(new Deed.Up(MILLING), both).notice())
                .isEqualTo(told("place", MILLING, 1));
        assertThat(editor.perform(new Deed.Up(TURNING), both).notice())
                .isEqualTo(told("stays", TURNING, 1));
    }

    @Test
    void keeps_what_it_recognised_in_sight_while_one_of_it_is_added() {
        EditorForm told = blank.with("tasks", "Hij doet CNC-draaien en CNC-frezen.");
        EditorForm recognised = editor.perform(new Deed.Recognise(), told).form();
        EditorForm added = add(recognised, TURNING).form();

        assertThat(editor.recognised(told)).isEmpty();
        assertThat(editor.recognised(added))
                .extracting(found -> found.competence().code().value())
                .contains(TURNING, MILLING);
    }

    @Test
    void reads_the_words_of_the_buttons() {
        assertThat(Deed.parse("voegtoe:http://data.europa.eu/esco/skill/1"))
                .isEqualTo(new Deed.Add("http://data.europa.eu/esco/skill/1"));
        assertThat(Deed.parse("concept")).isEqualTo(new Deed.Save(true));
        assertThat(List.of(Deed.parse(""), Deed.parse("x"), Deed.parse("x:y")))
                .containsOnly(new Deed.Show());
    }

    private Editor.Step add(EditorForm form, String competence) {
        return editor.perform(new Deed.Add(competence), form);
    }

    private Notice told(String key, String competence, int place) {
        var code = new nl.werkbrug.competence.CompetenceCode(competence);
        return Notice.of(key, competences.catalogue().get(code), place);
    }
}
