package nl.werkbrug.matching;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.condition.Distances;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One search over the whole index. Everybody is looked at once: who fails no filter is found and
 * counts everywhere, who fails just one counts in that one, as its other values would let them in.
 */
final class TraySearch {
    private static final int MOST_COMPETENCES = 50;

    private final Question question;
    private final Catalogue catalogue;
    private final Weights weights;
    private final List<Facet> facets;
    private final List<Competence> competences;
    private final int[] held;
    private final int page;
    private final int size;
    private int total;

    TraySearch(
            Question question,
            Catalogue catalogue,
            Weights weights,
            Distances distances,
            int page,
            int size) {
        this.question = question;
        this.catalogue = catalogue;
        this.weights = weights;
        this.facets = Facets.of(question, catalogue.sectors(), distances);
        this.competences = List.copyOf(catalogue.everything());
        this.held = new int[competences.size()];
        this.page = page;
        this.size = size;
    }

    TrayAnswer of(IndexReader index) throws IOException {
        int first = (int) Math.min((long) page * size, index.maxDoc());
        var hits = new TrayHits(first + size);
        if (Question.mayBeAskedBy(question.reader()) && !question.asksTheImpossible()) {
            for (LeafReaderContext leaf : index.leaves()) {
                look(leaf.reader(), hits);
            }
        }
        return new TrayAnswer(hits.from(first), total, counts());
    }

    private void look(LeafReader segment, TrayHits hits) throws IOException {
        var columns = Columns.of(segment);
        var tray = columns.tray(segment);
        var sights = new Sights(question.reader(), columns, tray);
        var text = new TextPass(segment, columns, sights, question.words());
        var lists = new SegmentLists(segment, columns, catalogue, weights);
        var cursor = cursor(lists, columns, tray);
        var order = new TrayOrder(question, tray, columns, text, sights);
        var found = new FixedBitSet(segment.maxDoc());
        Bits live = segment.getLiveDocs();
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (sights.finds(doc) && text.finds(doc) && (live == null || live.get(doc))) {
                cursor.moveTo(doc);
                if (place(cursor)) {
                    found.set(doc);
                    hits.add(order.key(cursor, doc), order.label(doc), columns, tray, doc);
                }
            }
        }
        countCompetences(lists, found);
    }

    /** True when nothing fails. */
    private boolean place(TrayCursor person) {
        Facet failed = null;
        for (Facet facet : facets) {
            if (facet.isChosen() && !facet.holds(person)) {
                if (failed != null) {
                    return false;
                }
                failed = facet;
            }
        }
        if (failed != null) {
            failed.count(person);
            return false;
        }
        facets.forEach(facet -> facet.count(person));
        return true;
    }

    private TrayCursor cursor(SegmentLists lists, Columns columns, TrayColumns tray)
            throws IOException {
        var wanted = question.query().competences();
        var levels = new byte[wanted.size()][];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = lists.levels(wanted.get(i).competence());
        }
        List<String> names = catalogue.sectors();
        var sectors = new FixedBitSet[names.size()];
        for (int i = 0; i < sectors.length; i++) {
            sectors[i] = lists.inSector(names.get(i));
        }
        var lately = lists.of(question.proposedLately());
        return new TrayCursor(columns, tray, lately, sectors, levels);
    }

    private void countCompetences(SegmentLists lists, FixedBitSet found) throws IOException {
        total += found.cardinality();
        for (int i = 0; i < held.length; i++) {
            for (int doc : lists.holders(competences.get(i).code())) {
                held[i] += found.get(doc) ? 1 : 0;
            }
        }
    }

    private Map<String, List<FacetCount>> counts() {
        var counts = new LinkedHashMap<String, List<FacetCount>>();
        counts.put("competence", competenceCounts());
        facets.forEach(facet -> counts.put(facet.name(), facet.counts()));
        return counts;
    }

    /** Chosen beside the others, so these count among who is found. */
    private List<FacetCount> competenceCounts() {
        var chosen =
                question.query().competences().stream().map(WantedCompetence::competence).toList();
        return IntStream.range(0, held.length)
                .filter(i -> held[i] > 0 && !chosen.contains(code(i)))
                .mapToObj(i -> new FacetCount(code(i).value(), held[i]))
                .sorted(FacetCount.MOST_FIRST)
                .limit(MOST_COMPETENCES)
                .toList();
    }

    private CompetenceCode code(int number) {
        return competences.get(number).code();
    }
}
