package nl.werkbrug.matching;

import static nl.werkbrug.matching.ColumnCheck.HOLDS;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.CandidateDocument.Gate;
import nl.werkbrug.need.Need;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One need over the whole index: who fits, who nearly does, and how many were never asked. */
final class IndexSearch {
    private static final int MANY = -2;

    private final Need need;
    private final IndexedNeed wanted;
    private final Obstacles obstacles;
    private final List<ColumnCheck> checks;
    private final int region;
    private final int musts;
    private final int[] missingMusts;
    private final int[] learnableMusts;
    private final TopHits matches;
    private final @Nullable TopHits[] nearMisses;
    private final int nearLimit;
    private int neverAsked;

    IndexSearch(
            Need need,
            Catalogue catalogue,
            Weights weights,
            CreditTables tables,
            Distances distances,
            int limit,
            int nearLimit) {
        this.need = need;
        this.wanted = new IndexedNeed(need.topTen(), catalogue, weights, tables);
        this.obstacles = new Obstacles(need, weights.steps());
        this.checks = ColumnCheck.of(need, distances, obstacles);
        this.region = Region.ALL.indexOf(need.region());
        this.musts = mustBits(need);
        this.missingMusts = mustNumbers(false);
        this.learnableMusts = mustNumbers(true);
        this.matches = new TopHits(limit);
        this.nearMisses = new TopHits[obstacles.size()];
        this.nearLimit = nearLimit;
    }

    Found search(IndexReader index) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            search(leaf.reader());
        }
        return new Found(Found.People.of(matches), groups(), neverAsked);
    }

    private void search(LeafReader segment) throws IOException {
        var columns = Columns.of(segment);
        var pass = new SegmentPass(segment, columns, wanted);
        Bits live = segment.getLiveDocs();
        FixedBitSet excluded = excluded(segment);
        var within = new BitSetIterator(columns.within(region), 0);
        for (int doc = within.nextDoc(); doc != NO_MORE_DOCS; doc = within.nextDoc()) {
            if (pass.points[doc] > 0 && (live == null || live.get(doc)) && !excluded.get(doc)) {
                place(columns, doc, pass);
            }
        }
    }

    private void place(Columns columns, int doc, SegmentPass pass) {
        int obstacle = obstacle(columns, doc, pass);
        if (columns.gate[doc] == Gate.OPEN.ordinal()) {
            add(columns, doc, pass.points[doc], obstacle);
        } else if (obstacle == HOLDS) {
            neverAsked++;
        }
    }

    private void add(Columns columns, int doc, int points, int obstacle) {
        int rotation = rotation(columns, doc);
        if (obstacle == HOLDS) {
            matches.add(columns, doc, points, rotation);
        } else if (obstacle != MANY) {
            group(obstacle).add(columns, doc, points, rotation);
        }
    }

    /**
     * The only obstacle; {@link ColumnCheck#HOLDS} when there is none, MANY when there are more.
     */
    private int obstacle(Columns columns, int doc, SegmentPass pass) {
        int only = must(doc, pass);
        for (int i = 0; i < checks.size() && only != MANY; i++) {
            int obstacle = checks.get(i).obstacle(columns, doc);
            if (obstacle != HOLDS) {
                only = only == HOLDS ? obstacle : MANY;
            }
        }
        return only;
    }

    private int must(int doc, SegmentPass pass) {
        int unmet = musts & ~pass.satisfied[doc];
        if (unmet == 0) {
            return HOLDS;
        }
        if (Integer.bitCount(unmet) > 1) {
            return MANY;
        }
        int criterion = Integer.numberOfTrailingZeros(unmet);
        boolean learnable = (pass.learnable[doc] & unmet) != 0;
        return learnable ? learnableMusts[criterion] : missingMusts[criterion];
    }

    /** As {@link java.util.UUID#hashCode} makes it. */
    private int rotation(Columns columns, int doc) {
        long bits = columns.idHigh[doc] ^ columns.idLow[doc];
        return Tie.rotation((int) (bits >> 32) ^ (int) bits, need.id());
    }

    private TopHits group(int obstacle) {
        TopHits group = nearMisses[obstacle];
        if (group == null) {
            group = new TopHits(nearLimit);
            nearMisses[obstacle] = group;
        }
        return group;
    }

    private Map<Obstacle, Found.People> groups() {
        var groups = new TreeMap<Obstacle, Found.People>(Obstacle.IN_ORDER);
        for (int i = 0; i < nearMisses.length; i++) {
            TopHits group = nearMisses[i];
            if (group != null) {
                groups.put(obstacles.get(i), Found.People.of(group));
            }
        }
        return groups;
    }

    private FixedBitSet excluded(LeafReader segment) throws IOException {
        var excluded = new FixedBitSet(segment.maxDoc());
        if (need.sector() != null) {
            mark(segment, new Term(CandidateDocument.SECTOR_EXCLUDED, need.sector()), excluded);
        }
        if (need.employer() != null) {
            String employer = need.employer().value().toString();
            mark(segment, new Term(CandidateDocument.EMPLOYER_EXCLUDED, employer), excluded);
        }
        return excluded;
    }

    private static void mark(LeafReader segment, Term term, FixedBitSet marked) throws IOException {
        PostingsEnum people = segment.postings(term, PostingsEnum.NONE);
        if (people != null) {
            marked.or(people);
        }
    }

    private int[] mustNumbers(boolean learnable) {
        return need.topTen().criteria().stream()
                .mapToInt(one -> obstacles.numberOf(Obstacle.must(one.competence(), learnable)))
                .toArray();
    }

    private static int mustBits(Need need) {
        int bits = 0;
        for (int i = 0; i < need.topTen().size(); i++) {
            bits |= need.topTen().criteria().get(i).must() ? 1 << i : 0;
        }
        return bits;
    }
}
