package nl.werkbrug.competence;

import java.util.Arrays;

/**
 * Counts typing mistakes: a letter too many, one left out, a wrong one, or two neighbours swapped.
 * Counting stops above the limit; the answer is then limit + 1.
 */
final class Mistakes {
    private final String typed;
    private final String word;
    private final int limit;

    private int[] twoBack;
    private int[] oneBack;
    private int[] row;

    private Mistakes(String typed, String word, int limit) {
        this.typed = typed;
        this.word = word;
        this.limit = limit;
        this.twoBack = new int[word.length() + 1];
        this.oneBack = new int[word.length() + 1];
        this.row = new int[word.length() + 1];
    }

    /** One mistake per five letters. */
    static int allowedIn(String typed) {
        return typed.length() / 5;
    }

    static int inWhole(String typed, String word, int limit) {
        return Math.abs(typed.length() - word.length()) > limit
                ? limit + 1
                : new Mistakes(typed, word, limit).fromStart(Reach.WHOLE);
    }

    /** As if the typed letters were the beginning of the word. */
    static int inStart(String typed, String word, int limit) {
        int reach = Math.min(word.length(), typed.length() + limit);
        return new Mistakes(typed, word.substring(0, reach), limit).fromStart(Reach.PART);
    }

    /** As if the typed letters stood anywhere in the word. */
    static int inside(String typed, String word, int limit) {
        return new Mistakes(typed, word, limit).count(Reach.PART);
    }

    private enum Reach {
        WHOLE,
        PART
    }

    private int fromStart(Reach reach) {
        Arrays.setAll(row, column -> column);
        return count(reach);
    }

    /** The first row says what it costs to begin at each letter of the word. */
    private int count(Reach reach) {
        for (int letter = 1; letter <= typed.length(); letter++) {
            if (fillRow(letter) > limit) {
                return limit + 1;
            }
        }
        int mistakes =
                reach == Reach.WHOLE ? row[word.length()] : Arrays.stream(row).min().orElseThrow();
        return Math.min(mistakes, limit + 1);
    }

    /** Fills the row of one typed letter and returns the least in it. */
    private int fillRow(int letter) {
        turnRows();
        row[0] = letter;
        int least = letter;
        for (int column = 1; column <= word.length(); column++) {
            row[column] = cell(letter, column);
            least = Math.min(least, row[column]);
        }
        return least;
    }

    private void turnRows() {
        int[] spare = twoBack;
        twoBack = oneBack;
        oneBack = row;
        row = spare;
    }

    private int cell(int letter, int column) {
        int wrong = oneBack[column - 1] + (same(letter, column) ? 0 : 1);
        int least = Math.min(wrong, Math.min(oneBack[column], row[column - 1]) + 1);
        return swapped(letter, column) ? Math.min(least, twoBack[column - 2] + 1) : least;
    }

    private boolean same(int letter, int column) {
        return typed.charAt(letter - 1) == word.charAt(column - 1);
    }

    private boolean swapped(int letter, int column) {
        return letter > 1 && column > 1 && same(letter, column - 1) && same(letter - 1, column);
    }
}
