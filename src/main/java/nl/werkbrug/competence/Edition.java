package nl.werkbrug.competence;

/** The catalogue as it is between two changes, with what is prepared of it to find things. */
final class Edition {
    private final long number;
    private final Catalogue catalogue;
    private final Prepared<CompetenceSearch> search;
    private final Prepared<Recogniser> recogniser;
    private final Prepared<ShortPhrases> shortPhrases;

    Edition(long number, Catalogue catalogue) {
        this.number = number;
        this.catalogue = catalogue;
        this.search = new Prepared<>(() -> new CompetenceSearch(catalogue));
        this.recogniser = new Prepared<>(() -> new Recogniser(catalogue));
        this.shortPhrases = new Prepared<>(() -> new ShortPhrases(catalogue));
    }

    boolean isAsOldAs(long other) {
        return number == other;
    }

    boolean isOlderThan(Edition other) {
        return number < other.number;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    CompetenceSearch search() {
        return search.get();
    }

    Recogniser recogniser() {
        return recogniser.get();
    }

    ShortPhrases shortPhrases() {
        return shortPhrases.get();
    }
}
