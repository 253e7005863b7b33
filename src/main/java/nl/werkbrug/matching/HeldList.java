package nl.werkbrug.matching;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

import java.io.IOException;
import java.util.Arrays;

/** Everyone in one segment who holds a competence, with the code of what they hold: two arrays. */
record HeldList(int[] documents, byte[] codes) {
    private static final HeldList NOBODY = new HeldList(new int[0], new byte[0]);

    static HeldList of(LeafReader reader, Term term) throws IOException {
        PostingsEnum people = reader.postings(term, PostingsEnum.FREQS);
        return people == null ? NOBODY : unpack(people, reader.docFreq(term));
    }

    int size() {
        return documents.length;
    }

    private static HeldList unpack(PostingsEnum people, int atMost) throws IOException {
        var documents = new int[atMost];
        var codes = new byte[atMost];
        int size = 0;
        for (int doc = people.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = people.nextDoc()) {
            documents[size] = doc;
            codes[size++] = (byte) people.freq();
        }
        return new HeldList(Arrays.copyOf(documents, size), Arrays.copyOf(codes, size));
    }
}
