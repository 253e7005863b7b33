package nl.werkbrug.matching.web;

/** What the pressed button of the editor asks for; the words stand in the buttons' values. */
sealed interface Deed {
    /** Show the page again with fresh figures. */
    record Show() implements Deed {}

    record Search() implements Deed {}

    /** Enter in the search box: search, and when what is found is already there, add the first. */
    record Enter() implements Deed {}

    record Add(String competence) implements Deed {}

    record Up(String competence) implements Deed {}

    record Down(String competence) implements Deed {}

    record Remove(String competence) implements Deed {}

    /** Put the lines in the order of the typed ranks. */
    record Rank() implements Deed {}

    /** Find competences in the description of the tasks. */
    record Recognise() implements Deed {}

    /** The competence that was looked for is not in the catalogue. */
    record Missing() implements Deed {}

    record Save(boolean asDraft) implements Deed {}

    /** An unknown word only shows the page again. */
    static Deed parse(String word) {
        int colon = word.indexOf(':');
        return colon < 0
                ? simple(word)
                : about(word.substring(0, colon), word.substring(colon + 1));
    }

    private static Deed simple(String word) {
        return switch (word) {
            case "zoek" -> new Search();
            case "enter" -> new Enter();
            case "rangschik" -> new Rank();
            case "herken" -> new Recognise();
            case "ontbreekt" -> new Missing();
            case "bewaar" -> new Save(false);
            case "concept" -> new Save(true);
            default -> new Show();
        };
    }

    private static Deed about(String word, String competence) {
        return switch (word) {
            case "voegtoe" -> new Add(competence);
            case "omhoog" -> new Up(competence);
            case "omlaag" -> new Down(competence);
            case "weg" -> new Remove(competence);
            default -> new Show();
        };
    }
}
