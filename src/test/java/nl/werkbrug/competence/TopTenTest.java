package nl.werkbrug.competence;

import static nl.werkbrug.competence.CompetenceFixtures.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class TopTenTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void takes_one_to_ten_competences(int size) {
        assertThat(new TopTen(criteria(size)).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void refuses_none_and_eleven(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopTen(criteria(size)))
                .withMessageContaining(String.valueOf(size));
    }

    @Test
    void refuses_a_competence_twice() {
        Criterion wish = criteria(1).getFirst();
        var sameAtAnotherLevel = new Criterion(wish.competence(), Level.TEACHES, true, false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopTen(List.of(wish, sameAtAnotherLevel)))
                .withMessageContaining("twice");
    }

    @Test
    void keeps_its_order_when_the_given_list_changes() {
        var given = new ArrayList<>(criteria(2));
        var topTen = new TopTen(given);

        given.clear();

        assertThat(topTen.criteria()).isEqualTo(criteria(2));
    }

    private static List<Criterion> criteria(int size) {
        return IntStream.range(0, size)
                .mapToObj(rank -> new Criterion(code("wish-" + rank), Level.WITH_HELP, false, true))
                .toList();
    }
}
