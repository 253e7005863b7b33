package nl.werkbrug.demo;

import java.util.List;

/** A competence that a kind of people has, and between which levels. */
record Craft(String competence, int low, int high) {
    /** Reads a line such as "wb:lassen-tig 2-4" or "wb:lassen-tig 3". */
    static Craft parse(String line) {
        String[] words = line.split(" ", -1);
        String[] ends = words[1].split("-", -1);
        return new Craft(
                words[0], Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    static List<Craft> list(Entry entry, String key) {
        return entry.texts(key).stream().map(Craft::parse).toList();
    }

    /** The best of some throws: more experience, more throws. */
    int level(Dice dice, int throwsMade) {
        int best = low;
        for (int i = 0; i < throwsMade; i++) {
            best = Math.max(best, dice.between(low, high));
        }
        return best;
    }
}
