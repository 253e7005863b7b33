package nl.werkbrug.matching;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.matching.CandidateDocument.CardColumn;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What only the search of the desk reads of one immutable segment, kept as long as the segment is.
 */
final class TrayColumns {
    final int[] status;
    final int[] targetGroup;
    final int[] saidNo;
    final long[] lastContact;
    final long[] addedAt;
    final String[] reference;
    final String[] name;

    private final UUID[] coach;
    private final Map<Source, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    private volatile @Nullable KeptLists lists;

    TrayColumns(LeafReader reader) throws IOException {
        status = Columns.ints(reader, CardColumn.STATUS);
        targetGroup = Columns.ints(reader, CardColumn.TARGET_GROUP);
        saidNo = Columns.ints(reader, CardColumn.SAID_NO);
        lastContact = Columns.longs(reader, CardColumn.LAST_CONTACT);
        addedAt = Columns.longs(reader, CardColumn.ADDED_AT);
        reference = texts(reader, CardText.REFERENCE_KEY);
        name = texts(reader, CardText.NAME_KEY);
        coach = coaches(reader);
    }

    /** {@link CandidateDocument#NOBODY} for none. */
    UUID coach(int doc) {
        return coach[doc];
    }

    /** The words of one source in this segment. */
    Vocabulary words(LeafReader reader, Source source) throws IOException {
        Vocabulary known = vocabularies.get(source);
        if (known == null) {
            known = Vocabulary.of(reader, CardText.word(source, "").field());
            vocabularies.put(source, known);
        }
        return known;
    }

    /** Made anew when the catalogue is another one. */
    KeptLists lists(Catalogue catalogue) {
        KeptLists known = lists;
        if (known == null || !known.isOf(catalogue)) {
            known = new KeptLists(catalogue);
            lists = known;
        }
        return known;
    }

    private static String[] texts(LeafReader reader, String field) throws IOException {
        var texts = new String[reader.maxDoc()];
        Arrays.fill(texts, "");
        BinaryDocValues stored = reader.getBinaryDocValues(field);
        if (stored != null) {
            for (int doc = stored.nextDoc();
                    doc != BinaryDocValues.NO_MORE_DOCS;
                    doc = stored.nextDoc()) {
                texts[doc] = stored.binaryValue().utf8ToString();
            }
        }
        return texts;
    }

    /** A few coaches stay beside many: each is one object. */
    private static UUID[] coaches(LeafReader reader) throws IOException {
        long[] high = Columns.longs(reader, CardColumn.COACH_HIGH);
        long[] low = Columns.longs(reader, CardColumn.COACH_LOW);
        var known = new HashMap<UUID, UUID>();
        var coaches = new UUID[high.length];
        for (int doc = 0; doc < coaches.length; doc++) {
            var coach = new UUID(high[doc], low[doc]);
            coaches[doc] = known.computeIfAbsent(coach, one -> one);
        }
        return coaches;
    }

    /** Reads something of the index once. */
    interface Reading<T> {
        T read() throws IOException;
    }
}
