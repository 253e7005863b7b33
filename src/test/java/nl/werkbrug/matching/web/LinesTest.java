package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class LinesTest {
    private static final Lines ABCD = ranked("a b c d", "1 2 3 4");

    @Test
    void adds_at_the_next_free_plank() {
        assertThat(codes(ABCD.add(Line.of("e", 2)))).isEqualTo("a b c d e");
    }

    @ParameterizedTest
    @CsvSource({"a, a b c d", "b, b a c d", "d, a b d c", "zz, a b c d"})
    void moves_a_line_up(String code, String order) {
        assertThat(codes(ABCD.up(code))).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"a, b a c d", "c, a b d c", "d, a b c d", "zz, a b c d"})
    void moves_a_line_down(String code, String order) {
        assertThat(codes(ABCD.down(code))).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"a, b c d", "d, a b c", "zz, a b c d"})
    void removes_a_line(String code, String order) {
        assertThat(codes(ABCD.remove(code))).isEqualTo(order);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "1 2 3 4, a b c d",
        "1 2 3 2, a d b c",
        "1 2 3 1, d a b c",
        "3 2 3 4, b c a d",
        "4 2 3 4, b c d a",
        "4 3 2 1, d c b a",
        "2 1 4 3, b a d c",
        "1 4 2 3, a c d b",
        "99 2 3 4, b c d a",
        "1 2 3 002, a d b c"
    })
    void goes_to_the_rank_that_was_typed(String ranks, String order) {
        assertThat(codes(ranked("a b c d", ranks))).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1,5", "2e3", "99999999999", "²", "1 2"})
    void stays_where_it_is_and_keeps_a_rank_that_makes_no_sense(String rank) {
        Lines lines = Lines.of(typed(List.of("a", "b"), List.of("1", rank)));
        var intake = new Intake();
        lines.read(intake);

        assertThat(codes(lines)).isEqualTo("a b");
        assertThat(lines.all().get(1).rank()).isEqualTo(rank);
        assertThat(intake.refusals())
                .containsExactly(Refusal.of("criteria[1].rank", "editor.refusal.rank"));
    }

    @Test
    void takes_a_blank_rank_for_the_place_it_has() {
        Lines lines = Lines.of(typed(List.of("a", "b"), List.of("1", " ")));
        var intake = new Intake();
        lines.read(intake);

        assertThat(codes(lines)).isEqualTo("a b");
        assertThat(intake.isFine()).isTrue();
    }

    @Test
    void says_which_line_was_given_another_rank() {
        assertThat(Lines.posted(typed(List.of("a", "b", "c"), List.of("1", "2", "1"))).moved())
                .containsExactly("c");
    }

    @Test
    void is_full_at_ten() {
        Lines lines = Lines.NONE;
        for (int i = 1; i <= 10; i++) {
            assertThat(lines.isFull()).isFalse();
            lines = lines.add(Line.of("c" + i, 2));
        }
        assertThat(lines.isFull()).isTrue();
    }

    @Test
    void survives_fields_that_were_left_out() {
        Lines lines = Lines.of(new Typed(Map.of("competence", List.of("a", "b"))));

        assertThat(lines.all())
                .containsExactly(
                        new Line("a", "", false, false, ""), new Line("b", "", false, false, ""));
    }

    private static Lines ranked(String codes, String ranks) {
        return Lines.of(typed(List.of(codes.split(" ")), List.of(ranks.split(" "))));
    }

    private static Typed typed(List<String> codes, List<String> ranks) {
        return new Typed(Map.of("competence", codes, "rank", ranks));
    }

    private static String codes(Lines lines) {
        return String.join(" ", lines.all().stream().map(Line::competence).toList());
    }
}
