package nl.werkbrug.matching;

import nl.werkbrug.matching.IndexedNeed.HeldTerm;
import nl.werkbrug.matching.IndexedNeed.Wanted;

import org.apache.lucene.index.LeafReader;

import java.io.IOException;
import java.util.Arrays;

/** Adds up the points of everyone in one segment, criterion by criterion, and notes the musts. */
final class SegmentPass {
    /** Sum of weight times best credit, per document. */
    final int[] points;

    /** One bit per must criterion that is satisfied. */
    final int[] satisfied;

    /** One bit per must criterion that the person can learn. */
    final int[] learnable;

    private final LeafReader reader;
    private final Columns columns;
    private final byte[] best;

    SegmentPass(LeafReader reader, Columns columns, IndexedNeed need) throws IOException {
        this.reader = reader;
        this.columns = columns;
        int size = reader.maxDoc();
        points = new int[size];
        satisfied = new int[size];
        learnable = new int[size];
        best = new byte[size];
        for (int i = 0; i < need.criteria().size(); i++) {
            add(need.criteria().get(i), 1 << i);
        }
    }

    private void add(Wanted wanted, int bit) throws IOException {
        Arrays.fill(best, (byte) 0);
        for (HeldTerm term : wanted.terms()) {
            HeldList held = columns.held(reader, term.term());
            keepBest(held, term.credits());
            if (wanted.criterion().must() && term.close()) {
                noteMust(held, wanted.satisfying(), bit);
            }
        }
        int weight = wanted.weight();
        for (int doc = 0; doc < points.length; doc++) {
            points[doc] += weight * best[doc];
        }
    }

    // The hottest loop there is: plain arrays, no call.
    private void keepBest(HeldList held, byte[] credits) {
        int[] documents = held.documents();
        byte[] codes = held.codes();
        for (int i = 0; i < documents.length; i++) {
            int doc = documents[i];
            best[doc] = (byte) Math.max(best[doc], credits[codes[i]]);
        }
    }

    private void noteMust(HeldList held, boolean[] satisfying, int bit) {
        for (int i = 0; i < held.size(); i++) {
            int doc = held.documents()[i];
            int code = held.codes()[i];
            satisfied[doc] |= satisfying[code] ? bit : 0;
            learnable[doc] |= HoldingCode.isDevelopable(code) ? bit : 0;
        }
    }
}
