package nl.werkbrug.candidate;

import jakarta.inject.Singleton;

import nl.werkbrug.access.NotYoursException;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The history of a file, the accounts of the person, and what was said about doubles before. */
@Singleton
class FileBelongings implements Belongings {
    private static final String DISTINCT = "candidate_distinct";
    private static final List<Owned> OWNED =
            List.of(
                    Owned.by("candidate_replaced_holding", "candidate_id"),
                    Owned.by("candidate_consent", "candidate_id"),
                    Owned.by("candidate_change", "candidate_id"),
                    Owned.by("candidate_contact", "candidate_id"),
                    Owned.by("candidate_dispute", "candidate_id"),
                    Owned.by("candidate_merge", "survivor_id"),
                    Owned.by("account", "candidate_id").withVersions(),
                    Owned.by("invitation", "candidate_id").keyedBy("token_hash"));

    private final DistinctRows distinct;
    private final MergeRows merges;

    FileBelongings(DistinctRows distinct, MergeRows merges) {
        this.distinct = distinct;
        this.merges = merges;
    }

    @Override
    public void follow(Joining joining) {
        OWNED.forEach(joining::move);
        joining.take(DISTINCT, "first_id");
        joining.take(DISTINCT, "second_id");
        joining.taken(DISTINCT).stream()
                .flatMap(row -> Stream.of(row.get("first_id"), row.get("second_id")))
                .flatMap(Stream::ofNullable)
                .map(id -> new CandidateId(UUID.fromString(id)))
                .filter(id -> !id.equals(joining.other()) && !id.equals(joining.kept()))
                .distinct()
                .forEach(third -> staysApart(joining, third));
    }

    @Override
    public void goBack(Joining joining) {
        joining.removeAdded(DISTINCT);
        joining.putBack(DISTINCT);
        OWNED.forEach(joining::moveBack);
    }

    /** Who was not the other, is not the kept one either. */
    private void staysApart(Joining joining, CandidateId third) {
        if (distinct.countOf(joining.kept().value(), third.value()) == 0) {
            MergeRow merge = merges.findById(joining.id()).orElseThrow(NotYoursException::new);
            var row =
                    new DistinctRow(
                            UUID.randomUUID(),
                            joining.kept().value(),
                            third.value(),
                            merge.mergedBy(),
                            merge.mergedAt());
            distinct.save(row);
            joining.added(DISTINCT, row.id());
        }
    }
}
