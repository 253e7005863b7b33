package nl.werkbrug.command;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.NeedForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** People and needs out of dice, for measuring only: the same from the same seed. */
final class GeneratedPeople {
    private static final int HOLDINGS = 22;
    private static final List<String> POSTCODES =
            List.of("8232", "1315", "8302", "8251", "3891", "8011", "1211", "3811");

    private final List<Competence> catalogue;
    private final Random dice;
    private final LocalDate today = LocalDate.now(Region.ZONE);

    GeneratedPeople(Catalogue catalogue, long seed) {
        this.catalogue = List.copyOf(catalogue.all());
        this.dice = new Random(seed);
    }

    /** In one of three regions; competences that come first in the catalogue are held most. */
    CandidateForm candidate(int number) {
        int hours = 16 + dice.nextInt(20);
        return new CandidateForm(
                "BENCH-" + number,
                GeneratedWords.firstName(number),
                GeneratedWords.lastName(number),
                null,
                null,
                Region.ALL.get(dice.nextInt(3)).code(),
                often(pick(POSTCODES)),
                often(10 + dice.nextInt(50)),
                often(hours),
                often(hours + dice.nextInt(12)),
                often(today.plusDays(dice.nextInt(60) - 30L)),
                often(pick(DutchLevel.values()).name()),
                dice.nextBoolean() ? List.of("B") : List.of(),
                List.of(pick(WorkingTime.values()).name()),
                null,
                List.of(),
                List.of(),
                GeneratedWords.wishes(number),
                GeneratedWords.motivation(number),
                null,
                Map.of(Purpose.MATCHING.name(), dice.nextInt(10) > 0),
                holdings());
    }

    /** Ten criteria with a must and every condition. */
    List<NeedForm> needs(int count) {
        return IntStream.range(0, count).mapToObj(_ -> need()).toList();
    }

    private NeedForm need() {
        var criteria = new ArrayList<CriterionForm>();
        for (int competence : some(10)) {
            boolean must = criteria.size() == 3;
            criteria.add(
                    new CriterionForm(catalogue.get(competence).code().value(), 2, must, true));
        }
        return new NeedForm(
                "Bench",
                null,
                null,
                Region.ALL.get(dice.nextInt(3)).code(),
                pick(POSTCODES),
                1,
                24,
                40,
                today.plusDays(14),
                DutchLevel.A2.name(),
                null,
                "metal",
                List.of("DAY", "EVENING", "SHIFTS"),
                List.of(),
                null,
                criteria);
    }

    private List<HoldingForm> holdings() {
        return some(HOLDINGS).stream()
                .map(competence ->
                        new HoldingForm(
                                catalogue.get(competence).code().value(),
                                1 + dice.nextInt(4),
                                pick(Basis.values()).name(),
                                null,
                                null))
                .toList();
    }

    private List<Integer> some(int count) {
        var chosen = new LinkedHashSet<Integer>();
        while (chosen.size() < count) {
            double share = dice.nextDouble() * dice.nextDouble();
            chosen.add((int) (share * catalogue.size()));
        }
        return List.copyOf(chosen);
    }

    private <T> @Nullable T often(T value) {
        return dice.nextInt(10) > 0 ? value : null;
    }

    private <T> T pick(List<T> values) {
        return values.get(dice.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[dice.nextInt(values.length)];
    }
}
