package nl.werkbrug.matching;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.CandidateDocument.Column;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One number for everything that an index says of a person: every term with how often it occurs,
 * and every column. Two indexes that say the same give the same number, however they are cut into
 * segments; who stands in one twice has another.
 */
final class Fingerprints {
    private static final long PRIME = 0x100000001b3L;

    private final LeafReader segment;
    private final long[] sums;

    private Fingerprints(LeafReader segment) {
        this.segment = segment;
        this.sums = new long[segment.maxDoc()];
    }

    static Map<CandidateId, Long> of(IndexReader index) throws IOException {
        var all = new HashMap<CandidateId, Long>();
        for (LeafReaderContext leaf : index.leaves()) {
            new Fingerprints(leaf.reader()).addTo(all);
        }
        return all;
    }

    private void addTo(Map<CandidateId, Long> all) throws IOException {
        for (FieldInfo field : segment.getFieldInfos()) {
            addTerms(field);
            addColumn(field);
        }
        NumericDocValues high = segment.getNumericDocValues(Column.ID_HIGH.name());
        NumericDocValues low = segment.getNumericDocValues(Column.ID_LOW.name());
        Bits live = segment.getLiveDocs();
        for (int doc = 0; doc < sums.length; doc++) {
            if (live == null || live.get(doc)) {
                var id = new CandidateId(new UUID(value(high, doc), value(low, doc)));
                all.merge(id, mixed(sums[doc]), (one, other) -> mixed(one + other));
            }
        }
    }

    private void addTerms(FieldInfo field) throws IOException {
        if (field.getIndexOptions() != IndexOptions.NONE) {
            TermsEnum terms = segment.terms(field.name).iterator();
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                addTerm(hash(field.name, term), terms.postings(null, PostingsEnum.FREQS));
            }
        }
    }

    private void addTerm(long term, PostingsEnum people) throws IOException {
        for (int doc = people.nextDoc(); doc != NO_MORE_DOCS; doc = people.nextDoc()) {
            sums[doc] += mixed(term + people.freq());
        }
    }

    private void addColumn(FieldInfo field) throws IOException {
        if (field.getDocValuesType() == DocValuesType.NUMERIC) {
            NumericDocValues numbers = segment.getNumericDocValues(field.name);
            for (int doc = numbers.nextDoc(); doc != NO_MORE_DOCS; doc = numbers.nextDoc()) {
                sums[doc] += mixed(hash(field.name) * PRIME + mixed(numbers.longValue()));
            }
        } else if (field.getDocValuesType() == DocValuesType.BINARY) {
            BinaryDocValues words = segment.getBinaryDocValues(field.name);
            for (int doc = words.nextDoc(); doc != NO_MORE_DOCS; doc = words.nextDoc()) {
                sums[doc] += mixed(hash(field.name, words.binaryValue()) * PRIME);
            }
        }
    }

    private static long value(NumericDocValues column, int doc) throws IOException {
        return column != null && column.advanceExact(doc) ? column.longValue() : 0;
    }

    private static long hash(String field, BytesRef word) {
        long hash = hash(field);
        for (int i = word.offset; i < word.offset + word.length; i++) {
            hash = (hash ^ word.bytes[i]) * PRIME;
        }
        return mixed(hash);
    }

    private static long hash(String field) {
        long hash = 0;
        for (int i = 0; i < field.length(); i++) {
            hash = (hash ^ field.charAt(i)) * PRIME + 1;
        }
        return mixed(hash);
    }

    /** Every bit of the number reaches every other (the finaliser of SplitMix64). */
    private static long mixed(long number) {
        long once = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
