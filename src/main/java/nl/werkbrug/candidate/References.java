package nl.werkbrug.candidate;

import jakarta.inject.Singleton;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is called so, of many at once; also who was called so before two files became one. */
@Singleton
class References {
    private static final int PORTION = 200;
    private static final String NOW =
            "SELECT region, reference, id FROM candidate WHERE (region, reference) IN (%s)";
    private static final String BEFORE =
            """
            SELECT region, reference, survivor_id FROM candidate_merge
            WHERE undone_at IS NULL AND (region, reference) IN (%s)
            """;

    private final Statements statements;

    References(Statements statements) {
        this.statements = statements;
    }

    /** Nobody has the same name as another; a name that is nobody's is left out. */
    Map<Called, CandidateId> find(Collection<Called> names) {
        var all = List.copyOf(names);
        var found = new HashMap<Called, CandidateId>();
        for (int done = 0; done < all.size(); done += PORTION) {
            var portion = all.subList(done, Math.min(all.size(), done + PORTION));
            Stream.of(NOW, BEFORE).forEach(question -> add(question, portion, found));
        }
        return found;
    }

    private void add(String question, List<Called> names, Map<Called, CandidateId> found) {
        String marks = String.join(", ", Collections.nCopies(names.size(), "(?, ?)"));
        statements.query(
                question.formatted(marks),
                row ->
                        found.putIfAbsent(
                                new Called(row.getString(1), row.getString(2)),
                                new CandidateId(row.getObject(3, UUID.class))),
                names.stream()
                        .flatMap(name -> Stream.of(name.region(), name.reference()))
                        .toList());
    }
}
