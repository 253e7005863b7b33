package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Likeness;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Looks for every word of the box in one segment: each has to be found somewhere. */
final class TextPass {
    private static final int NOT_FOUND = -1;

    private final LeafReader reader;
    private final Columns columns;
    private final TrayColumns tray;
    private final Sights sights;
    private final int[] points;
    private final int[] best;

    TextPass(LeafReader reader, Columns columns, Sights sights, List<Sought> words)
            throws IOException {
        this.reader = reader;
        this.columns = columns;
        this.tray = columns.tray(reader);
        this.sights = sights;
        this.points = new int[reader.maxDoc()];
        this.best = new int[reader.maxDoc()];
        for (Sought word : words) {
            add(word);
        }
    }

    boolean finds(int doc) {
        return points[doc] != NOT_FOUND;
    }

    int points(int doc) {
        return points[doc];
    }

    private void add(Sought sought) throws IOException {
        Arrays.fill(best, 0);
        addCompetences(sought.competences());
        addAll(CardText.OCCUPATION_NAME, sought.occupations(), Source.OCCUPATION);
        addAll(CardText.WISH_SECTOR, sought.sectors(), Source.WISH);
        addAll(CardText.WISH_EMPLOYER, sought.employers(), Source.WISH);
        addPlaces(sought);
        for (Source source : CardText.SOURCES) {
            addWords(sought, source);
        }
        for (int doc = 0; doc < points.length; doc++) {
            points[doc] =
                    best[doc] == 0 || points[doc] == NOT_FOUND
                            ? NOT_FOUND
                            : points[doc] + best[doc];
        }
    }

    private void addCompetences(Map<CompetenceCode, Likeness> competences) throws IOException {
        for (var found : competences.entrySet()) {
            var term = new Term(CandidateDocument.HOLDING, found.getKey().value());
            HeldList held = columns.held(reader, term);
            int has = Source.COMPETENCE.points(found.getValue());
            int learns = Source.LEARNABLE.points(found.getValue());
            for (int i = 0; i < held.size(); i++) {
                raise(held.documents()[i], HoldingCode.isPresent(held.codes()[i]) ? has : learns);
            }
        }
    }

    private void addAll(String field, Map<?, Likeness> found, Source source) throws IOException {
        for (var one : found.entrySet()) {
            add(new Term(field, one.getKey().toString()), source.points(one.getValue()));
        }
    }

    /** By the place of the first two digits, or by the region. */
    private void addPlaces(Sought sought) {
        if (sought.areas().isEmpty() && sought.regions().isEmpty()) {
            return;
        }
        int[] byArea = points(sought.areas(), 100);
        int[] byRegion = points(sought.regions(), 100);
        for (int doc = 0; doc < best.length; doc++) {
            int area = columns.postcode[doc];
            raise(doc, byRegion[columns.region[doc]]);
            raise(doc, area == CandidateDocument.UNKNOWN ? 0 : byArea[area / 100]);
        }
    }

    private static int[] points(Map<Integer, Likeness> places, int size) {
        var points = new int[size];
        places.forEach((place, likeness) -> points[place] = Source.PLACE.points(likeness));
        return points;
    }

    private void addWords(Sought sought, Source source) throws IOException {
        if (source.counts(Likeness.FORM)) {
            for (String form : sought.word().partForms()) {
                add(CardText.form(source, form), source.points(Likeness.PART));
            }
            for (String form : sought.word().forms()) {
                add(CardText.form(source, form), source.points(Likeness.FORM));
            }
        }
        tray.words(reader, source)
                .walk(sought.word(), source, (word, worth) -> addWord(source, word, worth));
    }

    private void addWord(Source source, String word, int worth) {
        try {
            Term term = CardText.word(source, word);
            if (source == Source.NAME) {
                addNamed(term, worth);
            } else {
                add(term, worth);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Term term, int worth) throws IOException {
        PostingsEnum people = reader.postings(term, PostingsEnum.NONE);
        if (people != null) {
            for (int doc = people.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; ) {
                raise(doc, worth);
                doc = people.nextDoc();
            }
        }
    }

    /** Nobody is found, nor counted, by a name that the reader may not see. */
    private void addNamed(Term term, int worth) throws IOException {
        PostingsEnum people = reader.postings(term, PostingsEnum.NONE);
        if (people != null) {
            for (int doc = people.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; ) {
                raise(doc, sights.names(doc) ? worth : 0);
                doc = people.nextDoc();
            }
        }
    }

    private void raise(int doc, int worth) {
        best[doc] = Math.max(best[doc], worth);
    }
}
