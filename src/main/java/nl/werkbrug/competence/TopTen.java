package nl.werkbrug.competence;

import java.util.LinkedHashMap;
import java.util.List;

/** What an employer asks, the most wanted first (nl: top tien): one to ten competences. */
public record TopTen(List<Criterion> criteria) {
    public static final int LIMIT = 10;

    public TopTen {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty() || criteria.size() > LIMIT) {
            throw new IllegalArgumentException("A top ten of " + criteria.size());
        }
        if (criteria.stream().map(Criterion::competence).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("A competence twice in a top ten");
        }
    }

    /**
     * The same wishes where one competence became another. Of two wishes that are one now the
     * higher stays; what was a must stays one, at its own level.
     */
    public TopTen merging(CompetenceCode from, CompetenceCode into) {
        var merged = new LinkedHashMap<CompetenceCode, Criterion>();
        for (Criterion criterion : criteria) {
            Criterion today = criterion.competence().equals(from) ? criterion.of(into) : criterion;
            merged.merge(today.competence(), today, Criterion::with);
        }
        return new TopTen(List.copyOf(merged.values()));
    }

    public int size() {
        return criteria.size();
    }
}
