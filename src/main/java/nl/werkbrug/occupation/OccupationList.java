package nl.werkbrug.occupation;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import nl.werkbrug.competence.NameIndex;
import nl.werkbrug.competence.TraitNumbers;
import nl.werkbrug.competence.Traits;
import nl.werkbrug.competence.WordForms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Occupations with all their names, ready to be found. What is typed is compared with every name;
 * an occupation is as near as its best name and all its names together. Immutable.
 */
final class OccupationList {
    private final OccupationTuning tuning;
    private final List<Occupation> occupations;
    private final List<Called> called = new ArrayList<>();
    private final Map<String, Set<Occupation>> byName;
    private final NameIndex index;

    /** One name of the occupation with this number. */
    private record Called(String name, int occupation) {}

    /** How near an occupation is, and which of its names is nearest. */
    private record Near(int occupation, double figure, int name) {}

    OccupationList(Collection<OccupationLine> lines, OccupationTuning tuning) {
        this.tuning = tuning;
        Map<Occupation, Set<String>> names = namesOf(lines);
        this.occupations = List.copyOf(names.keySet());
        for (int number = 0; number < occupations.size(); number++) {
            int occupation = number;
            names.getOrDefault(occupations.get(number), Set.of())
                    .forEach(name -> called.add(new Called(name, occupation)));
        }
        this.byName =
                called.stream()
                        .collect(
                                groupingBy(
                                        one -> folded(one.name()),
                                        mapping(
                                                one -> occupations.get(one.occupation()),
                                                toUnmodifiableSet())));
        this.index = index();
    }

    /** The occupations that are called exactly this, whatever the capitals and the signs. */
    Set<Occupation> named(String name) {
        return byName.getOrDefault(folded(name), Set.of());
    }

    List<FoundOccupation> search(String typed, int limit) {
        float[] resemblance = index.resemblance(Traits.typed(typed, tuning.traits()));
        Set<Occupation> exact = named(typed);
        return byOccupation(resemblance).values().stream()
                .map(names -> near(names, resemblance))
                .sorted(
                        comparingDouble((Near near) -> exact.contains(of(near)) ? 0 : 1)
                                .thenComparing(comparingDouble(Near::figure).reversed()))
                .limit(limit)
                .map(near -> new FoundOccupation(of(near), called.get(near.name()).name()))
                .toList();
    }

    private Occupation of(Near near) {
        return occupations.get(near.occupation());
    }

    private Map<Integer, List<Integer>> byOccupation(float[] resemblance) {
        return IntStream.range(0, resemblance.length)
                .filter(name -> resemblance[name] > 0)
                .boxed()
                .collect(groupingBy(name -> called.get(name).occupation()));
    }

    private Near near(List<Integer> names, float[] resemblance) {
        int best = names.getFirst();
        double all = 0;
        for (int name : names) {
            best = resemblance[name] > resemblance[best] ? name : best;
            all += Math.pow(resemblance[name], tuning.power());
        }
        double share = tuning.bestShare() / 100.0;
        double together = Math.pow(all, 1.0 / tuning.power());
        double figure = share * resemblance[best] + (1 - share) * together;
        return new Near(called.get(best).occupation(), figure, best);
    }

    private NameIndex index() {
        var numbers = new TraitNumbers();
        var coded = new ArrayList<TraitNumbers.Coded>();
        for (Called one : called) {
            coded.add(numbers.code(Traits.of(one.name(), tuning.traits()), one.occupation()));
        }
        return new NameIndex(coded, numbers, occupations.size());
    }

    private static Map<Occupation, Set<String>> namesOf(Collection<OccupationLine> lines) {
        var names = new LinkedHashMap<Occupation, Set<String>>();
        for (OccupationLine line : lines) {
            Set<String> known =
                    names.computeIfAbsent(line.occupation(), _ -> new LinkedHashSet<>());
            known.add(line.occupation().title());
            known.addAll(line.names());
        }
        return names;
    }

    private static String folded(String name) {
        return String.join(" ", WordForms.words(name));
    }
}
