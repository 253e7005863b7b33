package nl.werkbrug.matching;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.TopTen;

import org.apache.lucene.index.Term;

import java.util.ArrayList;
import java.util.List;

/**
 * A top ten in the terms of the index: per criterion the lists to walk and what a code is worth.
 */
final class IndexedNeed {
    private final List<Wanted> criteria = new ArrayList<>();

    IndexedNeed(TopTen topTen, Catalogue catalogue, Weights weights, CreditTables tables) {
        for (Criterion criterion : topTen.criteria()) {
            criteria.add(
                    new Wanted(
                            criterion,
                            weights.ofPlace(criteria.size() + 1),
                            HoldingCode.satisfying(criterion.minLevel()),
                            terms(criterion, catalogue, weights, tables)));
        }
    }

    List<Wanted> criteria() {
        return criteria;
    }

    private static List<HeldTerm> terms(
            Criterion criterion, Catalogue catalogue, Weights weights, CreditTables tables) {
        var terms = new ArrayList<HeldTerm>();
        catalogue
                .nearTo(criterion.competence())
                .forEach((code, near) ->
                        terms.add(
                                new HeldTerm(
                                        new Term(CandidateDocument.HOLDING, code.value()),
                                        tables.of(criterion, near),
                                        weights.satisfiesMust(near))));
        return terms;
    }

    /** One criterion: its weight, which codes satisfy it as a must, and the terms that count. */
    record Wanted(Criterion criterion, int weight, boolean[] satisfying, List<HeldTerm> terms) {}

    /** One list of the index: what each code is worth, and whether it is near enough for a must. */
    record HeldTerm(Term term, byte[] credits, boolean close) {}
}
