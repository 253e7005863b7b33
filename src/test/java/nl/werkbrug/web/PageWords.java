package nl.werkbrug.web;

import nl.werkbrug.condition.Region;

import java.util.regex.Pattern;

/** What a reader of a page gets to read in its own language. */
public final class PageWords {
    /** Common words of Dutch that are no words of English. */
    public static final Pattern DUTCH =
            Pattern.compile(
                    "\\b(het|een|niet|je|jij|jouw|wij|van|voor|naar|wordt|zijn|geen|nog|ook|dit|dat|kies|zoek"
                        + "|met|bij|uit|deze|hier|maar|mensen|werkgever|behoefte|kandidaat)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What is in Dutch and says so, and what people typed. */
    private static final Pattern MARKED =
            Pattern.compile(
                    "<(\\w+)[^>]*"
                        + " lang=\"nl\"[^>]*>.*?</\\1>|<textarea.*?</textarea>|<head>.*?</head>",
                    Pattern.DOTALL);

    private PageWords() {}

    /** Without what is marked as Dutch, and without the names of regions. */
    public static String of(String page) {
        String read = MARKED.matcher(page).replaceAll(" ");
        return Region.ALL.stream()
                .map(Region::name)
                .reduce(read, (text, name) -> text.replace(name, " "))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&\\w+;", " ");
    }
}
