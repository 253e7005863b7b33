package nl.werkbrug.competence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Where two competences may become one, nobody stands further from what is wanted than before. */
class MergingPropertyTest {
    private static final int SIZE = 9;
    private static final List<CompetenceCode> CODES =
            IntStream.range(0, SIZE).mapToObj(i -> new CompetenceCode("wb:test-" + i)).toList();

    @Property(tries = 400)
    void a_merge_never_puts_anything_further_apart(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(max = SIZE - 1) int one,
            @ForAll @IntRange(max = SIZE - 1) int other) {
        List<Competence> entries = entries(new Random(seed));
        Catalogue before = assembled(entries, Marks.NONE);
        CompetenceCode from = CODES.get(one);
        CompetenceCode into = CODES.get(other);
        if (isRefused(before, from, into)) {
            return;
        }

        Catalogue after = assembled(entries, merged(from, into));

        for (CompetenceCode wanted : CODES) {
            before.nearTo(wanted)
                    .forEach((held, relation) -> {
                        @Nullable Relation now = after.nearTo(wanted).get(held);
                        assertThat(credit(now))
                                .as("%s for %s, %s into %s", held, wanted, from, into)
                                .isGreaterThanOrEqualTo(credit(relation));
                    });
        }
    }

    /** As in domain.md: the same 100, narrower 90, broader and related 50. */
    private static int credit(@Nullable Relation relation) {
        return relation == null
                ? 0
                : switch (relation) {
                    case SAME -> 100;
                    case NARROWER -> 90;
                    case BROADER, RELATED -> 50;
                };
    }

    private static boolean isRefused(
            Catalogue catalogue, CompetenceCode from, CompetenceCode into) {
        try {
            Merging.refuseImpossible(catalogue, catalogue.get(from), catalogue.get(into));
            return false;
        } catch (RefusedException _) {
            return true;
        }
    }

    private static Marks merged(CompetenceCode from, CompetenceCode into) {
        return new Marks(Set.of(), Set.of(), Map.of(from, into), Map.of(), Map.of());
    }

    private static Catalogue assembled(List<Competence> entries, Marks marks) {
        return Assembly.of(entries, new Assembly.Kept(List.of(), List.of(), List.of(), marks));
    }

    /** Broader points to earlier codes only, so that there is no circle. */
    private static List<Competence> entries(Random random) {
        var entries = new ArrayList<Competence>();
        for (int i = 0; i < SIZE; i++) {
            entries.add(
                    new Competence(
                            CODES.get(i),
                            new Competence.Labels("T" + i, "T" + i),
                            "",
                            "metal",
                            List.of(),
                            some(CODES.subList(0, i), random),
                            Set.of(),
                            some(CODES.subList(0, i), random),
                            List.of()));
        }
        return entries;
    }

    private static Set<CompetenceCode> some(List<CompetenceCode> codes, Random random) {
        var chosen = new HashSet<CompetenceCode>();
        codes.stream().filter(_ -> random.nextInt(4) == 0).forEach(chosen::add);
        return chosen;
    }
}
