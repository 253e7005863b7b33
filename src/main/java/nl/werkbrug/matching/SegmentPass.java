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
    private final byte[] best;

    SegmentPass(LeafReader reader, IndexedNeed need) throws IOException {
        this.reader = reader;
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
            term.forEach(reader, (doc, code) -> keepBest(doc, term.credits()[code]));
            if (wanted.criterion().must() && term.close()) {
                term.forEach(reader, (doc, code) -> noteMust(doc, code, wanted, bit));
            }
        }
        int weight = wanted.weight();
        for (int doc = 0; doc < points.length; doc++) {
            points[doc] += weight * best[doc];
        }
    }

    private void keepBest(int doc, byte credit) {
        if (credit > best[doc]) {
            best[doc] = credit;
        }
    }

    private void noteMust(int doc, int code, Wanted wanted, int bit) {
        if (wanted.satisfying()[code]) {
            satisfied[doc] |= bit;
        }
        if (HoldingCode.isDevelopable(code)) {
            learnable[doc] |= bit;
        }
    }
}
