package nl.werkbrug.matching;

import nl.werkbrug.competence.Likeness;
import nl.werkbrug.competence.SoughtWord;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Every word of one field of a segment, with its letters, to be walked fast. */
final class Vocabulary {
    private final String[] words;
    private final long[] letters;

    private Vocabulary(List<String> all) {
        words = all.toArray(String[]::new);
        letters = all.stream().mapToLong(SoughtWord::lettersOf).toArray();
    }

    static Vocabulary of(LeafReader reader, String field) throws IOException {
        var words = new ArrayList<String>();
        Terms terms = reader.terms(field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                words.add(word.utf8ToString());
            }
        }
        return new Vocabulary(words);
    }

    /** Tells every word that is worth something in this source. */
    void walk(SoughtWord sought, Source source, ObjIntConsumer<String> found) {
        for (int i = 0; i < words.length; i++) {
            Likeness likeness = sought.loosely(words[i], letters[i]);
            if (likeness != Likeness.NONE && source.counts(likeness)) {
                found.accept(words[i], source.points(likeness));
            }
        }
    }
}
