package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class ListCellTest {
    static Stream<List<String>> lists() {
        return Stream.of(
                List.of(),
                List.of("Lasser"),
                List.of("Lasser; constructie", "Kok"),
                List.of("Kok | bakker"),
                List.of("\"chef\" kok", "Hulp\nin de keuken", "\"", "5\" buis"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_goes_out_comes_back(List<String> words) {
        String cell = ListCell.join(words);

        assertThat(CellValues.list(cell)).isEqualTo(words);
        assertThat(CellValues.lines(cell)).isEqualTo(words);
    }

    @Test
    void a_list_as_people_write_it_stays_what_it_was() {
        assertThat(CellValues.lines("Lasser; Kok | \"bakker\"\nhulp"))
                .containsExactly("Lasser", "Kok", "bakker", "hulp");
        assertThat(CellValues.lines("buis van 5\"; 6\" en meer;;"))
                .containsExactly("buis van 5\"", "6\" en meer");
        assertThat(CellValues.lines("\"begonnen; niet af"))
                .containsExactly("\"begonnen", "niet af");
    }
}
