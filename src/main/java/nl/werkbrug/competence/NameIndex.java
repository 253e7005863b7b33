package nl.werkbrug.competence;

import nl.werkbrug.competence.TraitNumbers.Coded;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * How much a name resembles every name of a list: the cosine of what both are made of, where a
 * trait counts the more the fewer subjects have it. Plain arrays, one run per trait.
 */
public final class NameIndex {
    private final TraitNumbers numbers;
    private final float[] rarity;
    private final float unknownRarity;
    private final int[] starts;
    private final int[] names;
    private final float[] shares;
    private final int size;

    public NameIndex(List<Coded> coded, TraitNumbers numbers, int subjects) {
        this.numbers = numbers;
        this.size = coded.size();
        this.rarity = rarity(coded, numbers.size(), subjects);
        this.unknownRarity = (float) Math.log(2.0 * subjects);
        this.starts = starts(coded, numbers.size());
        this.names = new int[starts[numbers.size()]];
        this.shares = new float[names.length];
        fill(coded);
    }

    /** From 0 to 1 for every name, in the order of the list. */
    public float[] resemblance(Map<String, Integer> traits) {
        var found = new float[size];
        double length = length(traits);
        traits.forEach((trait, weight) -> {
            int number = numbers.of(trait);
            if (number >= 0) {
                add(number, (float) (weight * rarity[number] / length), found);
            }
        });
        return found;
    }

    private void add(int trait, float share, float[] found) {
        for (int i = starts[trait]; i < starts[trait + 1]; i++) {
            found[names[i]] += share * shares[i];
        }
    }

    private double length(Map<String, Integer> traits) {
        double square = 0;
        for (var trait : traits.entrySet()) {
            int number = numbers.of(trait.getKey());
            float worth = number < 0 ? unknownRarity : rarity[number];
            square += Math.pow(trait.getValue() * worth, 2);
        }
        return Math.sqrt(square);
    }

    private double length(Coded name) {
        double square = 0;
        for (int i = 0; i < name.traits().length; i++) {
            square += Math.pow(name.weights()[i] * rarity[name.traits()[i]], 2);
        }
        return Math.sqrt(square);
    }

    private void fill(List<Coded> coded) {
        int[] next = starts.clone();
        for (int number = 0; number < size; number++) {
            Coded name = coded.get(number);
            double length = length(name);
            for (int i = 0; i < name.traits().length; i++) {
                int trait = name.traits()[i];
                names[next[trait]] = number;
                shares[next[trait]++] = (float) (name.weights()[i] * rarity[trait] / length);
            }
        }
    }

    private static float[] rarity(List<Coded> coded, int traits, int subjects) {
        var owners = new BitSet[traits];
        Arrays.setAll(owners, _ -> new BitSet());
        for (Coded name : coded) {
            for (int trait : name.traits()) {
                owners[trait].set(name.subject());
            }
        }
        var found = new float[traits];
        for (int i = 0; i < traits; i++) {
            found[i] = (float) Math.log(1 + subjects / (owners[i].cardinality() + 0.5));
        }
        return found;
    }

    /** Where the run of each trait begins; the last one is where all end. */
    private static int[] starts(List<Coded> coded, int traits) {
        var starts = new int[traits + 1];
        for (Coded name : coded) {
            for (int trait : name.traits()) {
                starts[trait + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }
}
