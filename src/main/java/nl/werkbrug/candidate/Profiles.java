package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What matching may know of candidates, for the index and the scorer. It knows no reader: nothing
 * of it is shown to anyone before {@link Candidates#show}.
 */
@Singleton
public class Profiles {
    private static final int PAGE = 2000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CandidateRows rows;

    Profiles(CandidateRows rows) {
        this.rows = rows;
    }

    /** Who is not there any more is left out. */
    @Transactional
    public Map<CandidateId, Profile> of(Collection<CandidateId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(CandidateId.values(ids)).stream()
                        .map(CandidateRow::toProfile)
                        .collect(toMap(Profile::id, profile -> profile));
    }

    /** The people whom this coach stays beside. */
    @Transactional
    public List<Profile> coachedBy(Actor coach) {
        return rows.findByCoachId(coach.id().value()).stream()
                .map(CandidateRow::toProfile)
                .toList();
    }

    /** Every profile, in pages, in the order of the ids. */
    public void forEachPage(Consumer<List<Profile>> reader) {
        var page = rows.page(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            reader.accept(page.stream().map(CandidateRow::toProfile).toList());
            page = rows.page(page.getLast().id(), PAGE);
        }
    }

    public long count() {
        return rows.count();
    }
}
