package nl.werkbrug.competence;

import jakarta.inject.Singleton;

import java.util.List;
import java.util.Optional;

/** The catalogue in use, and finding a competence by what people type or tell. */
@Singleton
public class Competences {
    private final Catalogue catalogue = CatalogueFile.read();
    private final Prepared<CompetenceSearch> search =
            new Prepared<>(() -> new CompetenceSearch(catalogue));
    private final Prepared<Recogniser> recogniser = new Prepared<>(() -> new Recogniser(catalogue));
    private final Prepared<ShortPhrases> shortPhrases =
            new Prepared<>(() -> new ShortPhrases(catalogue));

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Type-ahead: the competences that fit what was typed so far, best first. */
    public List<Competence> search(String typed, int limit) {
        return search.get().find(typed, limit);
    }

    /** The competences told of in a plain-language description, surest first. */
    public List<Recognised> recognise(String text) {
        return recogniser.get().recognise(text);
    }

    /** The competences that a text may tell of, also where that is not sure, nearest first. */
    public List<Competence> nearest(String text, int limit) {
        return recogniser.get().nearest(text, limit).stream().map(Recognised::competence).toList();
    }

    /**
     * The one competence that a word or short phrase names for certain, as an importer needs it.
     */
    public Optional<Competence> recogniseWord(String words) {
        return shortPhrases.get().find(words);
    }
}
