package nl.werkbrug.command;

import nl.werkbrug.candidate.WishesForm;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names, wishes and motivation out of dice: the same for the same number. */
final class GeneratedWords {
    private static final int SENTENCES = 3;
    private static final int LAST_NAMES = 4000;
    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Mehmet", "Noor", "Sanne", "Yusuf", "Karin", "Bram", "Fatima", "Piotr");
    private static final List<String> SYLLABLES =
            List.of("jan", "ver", "hoe", "ma", "ket", "del", "ber", "ko", "wij", "sen", "stra");
    private static final List<String> OCCUPATIONS =
            List.of("Lasser", "Heftruckchauffeur", "Magazijnmedewerker", "Monteur", "Bakker");
    private static final List<String> SECTORS = List.of("metal", "logistics", "construction");
    private static final List<String> STARTS =
            List.of("Ik werk graag met", "Ik heb jaren gewerkt met", "Mooi vind ik", "Ik leer nu");
    private static final List<String> THINGS =
            List.of("machines", "hout", "mensen", "gereedschap", "auto's", "planten", "eten");
    private static final List<String> PLACES =
            List.of("in een magazijn.", "buiten.", "in de fabriek.", "op de bouwplaats.");

    private GeneratedWords() {}

    static String firstName(int number) {
        return pick(FIRST_NAMES, new Random(number));
    }

    /** Some thousands of different ones. */
    static String lastName(int number) {
        var dice = new Random(number % LAST_NAMES);
        String name =
                IntStream.range(0, 3)
                        .mapToObj(_ -> pick(SYLLABLES, dice))
                        .collect(Collectors.joining());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static WishesForm wishes(int number) {
        var dice = new Random(number);
        return new WishesForm(
                List.of(pick(SECTORS, dice)), List.of(), List.of(pick(OCCUPATIONS, dice)));
    }

    static String motivation(int number) {
        var dice = new Random(number);
        return IntStream.range(0, SENTENCES)
                .mapToObj(_ -> sentence(dice))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Random dice) {
        return String.join(" ", pick(STARTS, dice), pick(THINGS, dice), pick(PLACES, dice));
    }

    private static String pick(List<String> words, Random dice) {
        return words.get(dice.nextInt(words.size()));
    }
}
