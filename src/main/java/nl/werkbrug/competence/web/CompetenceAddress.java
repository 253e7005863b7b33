package nl.werkbrug.competence.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.werkbrug.competence.CompetenceCode;

import java.net.URLEncoder;
import java.util.Optional;

/** Where the page of a competence is: by its name, or with the whole address of another list. */
public final class CompetenceAddress {
    static final String CATALOGUE = "/competenties";

    private static final String OURS = "wb:";

    private CompetenceAddress() {}

    public static String of(CompetenceCode code) {
        String text = code.value();
        return text.startsWith(OURS)
                ? CATALOGUE + "/" + text.substring(OURS.length())
                : CATALOGUE + "?code=" + URLEncoder.encode(text, UTF_8);
    }

    /** The code that such a name stands for; none for what can be no name. */
    static Optional<CompetenceCode> named(String name) {
        return CompetenceCode.parse(OURS + name);
    }

    static String ofSector(String sector) {
        return CATALOGUE + "?sector=" + URLEncoder.encode(sector, UTF_8);
    }
}
