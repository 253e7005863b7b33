package nl.werkbrug.matching;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.CandidateDocument.Gate;
import nl.werkbrug.matching.IndexedNeed.HeldTerm;
import nl.werkbrug.matching.IndexedNeed.Wanted;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The supply meter over the whole index, with a bit for every person. */
final class IndexSupply {
    private final List<Wanted> criteria;
    private final int region;
    private final int[] have;
    private final int[] learn;
    private final int[] left;
    private int area;

    IndexSupply(
            Region area, TopTen topTen, Catalogue catalogue, Weights weights, CreditTables tables) {
        this.criteria = new IndexedNeed(topTen, catalogue, weights, tables).criteria();
        this.region = Region.ALL.indexOf(area);
        have = new int[criteria.size()];
        learn = new int[criteria.size()];
        left = new int[criteria.size()];
    }

    Supply count(IndexReader index) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            count(leaf.reader());
        }
        var lines = new ArrayList<Supply.Line>();
        for (int i = 0; i < criteria.size(); i++) {
            lines.add(new Supply.Line(i + 1, have[i], learn[i], left[i]));
        }
        return new Supply(area, lines);
    }

    private void count(LeafReader segment) throws IOException {
        FixedBitSet present = present(segment);
        area += present.cardinality();
        FixedBitSet remaining = present.clone();
        for (int i = 0; i < criteria.size(); i++) {
            count(segment, i, present, remaining);
        }
    }

    private void count(LeafReader segment, int rank, FixedBitSet present, FixedBitSet remaining)
            throws IOException {
        Wanted wanted = criteria.get(rank);
        var having = new FixedBitSet(segment.maxDoc());
        var learning = new FixedBitSet(segment.maxDoc());
        var satisfying = new FixedBitSet(segment.maxDoc());
        for (HeldTerm term : wanted.terms()) {
            if (term.close()) {
                HeldList held = Columns.of(segment).held(segment, term.term());
                for (int i = 0; i < held.size(); i++) {
                    int code = held.codes()[i];
                    (HoldingCode.isPresent(code) ? having : learning).set(held.documents()[i]);
                    if (wanted.satisfying()[code]) {
                        satisfying.set(held.documents()[i]);
                    }
                }
            }
        }
        learning.andNot(having);
        have[rank] += (int) FixedBitSet.intersectionCount(present, having);
        learn[rank] += (int) FixedBitSet.intersectionCount(present, learning);
        if (wanted.criterion().must()) {
            remaining.and(satisfying);
        }
        left[rank] += remaining.cardinality();
    }

    /** Past the gates and within the search area. */
    private FixedBitSet present(LeafReader segment) {
        var columns = Columns.of(segment);
        Bits live = segment.getLiveDocs();
        FixedBitSet present = columns.within(region).clone();
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            boolean open = columns.gate[doc] == Gate.OPEN.ordinal();
            if (!open || (live != null && !live.get(doc))) {
                present.clear(doc);
            }
        }
        return present;
    }
}
