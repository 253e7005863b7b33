package nl.werkbrug.matching;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Relation;
import nl.werkbrug.competence.TopTen;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A top ten in the terms of the index: per criterion the lists to walk and what a code is worth.
 */
final class IndexedNeed {
    private final List<Wanted> criteria = new ArrayList<>();

    IndexedNeed(TopTen topTen, Catalogue catalogue, Weights weights) {
        for (Criterion criterion : topTen.criteria()) {
            criteria.add(wanted(criterion, catalogue, weights));
        }
    }

    List<Wanted> criteria() {
        return criteria;
    }

    private Wanted wanted(Criterion criterion, Catalogue catalogue, Weights weights) {
        var credits = new EnumMap<Relation, byte[]>(Relation.class);
        for (Relation near : Relation.values()) {
            credits.put(near, HoldingCode.credits(criterion, near, weights));
        }
        var terms = new ArrayList<HeldTerm>();
        for (Map.Entry<CompetenceCode, Relation> near :
                catalogue.nearTo(criterion.competence()).entrySet()) {
            Relation relation = near.getValue();
            terms.add(
                    new HeldTerm(
                            new Term(CandidateDocument.HOLDING, near.getKey().value()),
                            credits.getOrDefault(relation, new byte[HoldingCode.CODES]),
                            weights.satisfiesMust(relation)));
        }
        return new Wanted(
                criterion,
                weights.ofPlace(criteria.size() + 1),
                HoldingCode.satisfying(criterion.minLevel()),
                terms);
    }

    /** One criterion: its weight, which codes satisfy it as a must, and the terms that count. */
    record Wanted(Criterion criterion, int weight, boolean[] satisfying, List<HeldTerm> terms) {}

    /** One list of the index: what each code is worth, and whether it is near enough for a must. */
    record HeldTerm(Term term, byte[] credits, boolean close) {
        /** Walks everyone of the segment who holds this. */
        void forEach(LeafReader reader, Visitor visitor) throws IOException {
            PostingsEnum people = reader.postings(term, PostingsEnum.FREQS);
            if (people == null) {
                return;
            }
            for (int doc = people.nextDoc();
                    doc != PostingsEnum.NO_MORE_DOCS;
                    doc = people.nextDoc()) {
                visitor.visit(doc, people.freq());
            }
        }
    }

    /** Told of one person and the code of what that person holds. */
    interface Visitor {
        void visit(int doc, int code);
    }
}
