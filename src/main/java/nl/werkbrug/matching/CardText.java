package nl.werkbrug.matching;

import static nl.werkbrug.competence.WordForms.words;

import nl.werkbrug.candidate.Card;
import nl.werkbrug.competence.Likeness;
import nl.werkbrug.competence.WordForms;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a card, by where they stand; and which fields of the index hold them. */
final class CardText {
    /** The sources that bring words of the card itself. */
    static final List<Source> SOURCES =
            List.of(Source.NAME, Source.REFERENCE, Source.OCCUPATION, Source.WORDS, Source.PLACE);

    /** By what the list is sorted. */
    static final String REFERENCE_KEY = "referenceKey";

    static final String NAME_KEY = "nameKey";

    static final String WISH_SECTOR = "wishSector";
    static final String WISH_EMPLOYER = "wishEmployer";
    static final String OCCUPATION_NAME = "occupationName";

    private CardText() {}

    /** The field with the words as they are. */
    static Term word(Source source, String word) {
        return new Term("words" + source, word);
    }

    /** The field with every stem that those words may come from. */
    static Term form(Source source, String form) {
        return new Term("forms" + source, form);
    }

    static void addTo(Document document, Card card) {
        for (Source source : SOURCES) {
            addWords(document, source, of(card, source));
        }
        var wishes = card.profile().wishes();
        wishes.sectors().forEach(sector -> add(document, new Term(WISH_SECTOR, sector)));
        wishes.employers()
                .forEach(employer -> add(document, new Term(WISH_EMPLOYER, employer.toString())));
        occupationNames(card).forEach(name -> add(document, new Term(OCCUPATION_NAME, name)));
        document.add(new BinaryDocValuesField(REFERENCE_KEY, new BytesRef(referenceKey(card))));
        document.add(new BinaryDocValuesField(NAME_KEY, new BytesRef(nameKey(card))));
    }

    /** The words of one source, each once. */
    static Set<String> of(Card card, Source source) {
        return switch (source) {
            case NAME -> all(card.firstName(), card.lastName());
            case REFERENCE -> all(card.reference(), card.formerReferences());
            case OCCUPATION -> all(card.profile().wishes().occupations());
            case WORDS ->
                    all(
                            Stream.concat(
                                            Stream.ofNullable(card.motivation()),
                                            card.ownWords().stream())
                                    .toList());
            case PLACE -> place(card);
            case COMPETENCE, LEARNABLE, WISH -> Set.of();
        };
    }

    /** Wished occupations, each written as one word. */
    static List<String> occupationNames(Card card) {
        return card.profile().wishes().occupations().stream()
                .map(name -> String.join("", words(name)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static String referenceKey(Card card) {
        return card.reference().toLowerCase(Locale.ROOT);
    }

    /** Empty when nobody knows the name. */
    static String nameKey(Card card) {
        return String.join(" ", all(card.firstName(), card.lastName()));
    }

    /** Digits of the postcode; what places are called stands in the dictionary. */
    private static Set<String> place(Card card) {
        var postcode = card.profile().postcode();
        return postcode == null ? Set.of() : all(postcode.value(), postcode.toString());
    }

    private static Set<String> all(@Nullable String... texts) {
        return all(Stream.of(texts).filter(Objects::nonNull).toList());
    }

    private static Set<String> all(Collection<String> texts) {
        var all = new LinkedHashSet<String>();
        texts.forEach(text -> all.addAll(words(text)));
        return all;
    }

    private static void addWords(Document document, Source source, Set<String> words) {
        var forms = new LinkedHashSet<String>();
        for (String word : words) {
            add(document, word(source, word));
            if (source.counts(Likeness.FORM)) {
                forms.addAll(WordForms.of(word));
            }
        }
        forms.forEach(form -> add(document, form(source, form)));
    }

    private static void add(Document document, Term term) {
        document.add(new StringField(term.field(), term.text(), Field.Store.NO));
    }
}
