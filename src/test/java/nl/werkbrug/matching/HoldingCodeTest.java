package nl.werkbrug.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class HoldingCodeTest {
    private static final CompetenceCode CODE = new CompetenceCode("wb:test");

    @Test
    void every_combination_of_levels_and_bases_has_its_own_code() {
        Set<Integer> codes = new HashSet<>();
        for (int number = 1; number < 125; number++) {
            codes.add(HoldingCode.of(holdings(number)));
        }

        assertThat(codes).hasSize(124).allMatch(code -> code > 0 && code < HoldingCode.CODES);
    }

    private static List<Holding> holdings(int number) {
        var holdings = new ArrayList<Holding>();
        int rest = number;
        for (Basis basis : Basis.values()) {
            Level.of(rest % 5)
                    .ifPresent(level -> holdings.add(new Holding(CODE, level, basis, null, null)));
            rest /= 5;
        }
        return holdings;
    }
}
