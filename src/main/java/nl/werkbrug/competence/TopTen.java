package nl.werkbrug.competence;

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

    public int size() {
        return criteria.size();
    }
}
