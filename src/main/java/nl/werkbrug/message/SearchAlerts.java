package nl.werkbrug.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.SavedSearch;
import nl.werkbrug.matching.SavedSearchId;
import nl.werkbrug.matching.SavedSearches;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a saved search newly finds, for its owner. Only who is still found is told of: who withdrew
 * is gone at once.
 */
@Singleton
public class SearchAlerts {
    private static final Duration NEWS = Duration.ofDays(14);
    private static final int MOST = 500;

    private final SearchAlertRows rows;
    private final SearchWatch watch;
    private final SavedSearches saved;

    SearchAlerts(SearchAlertRows rows, SearchWatch watch, SavedSearches saved) {
        this.rows = rows;
        this.watch = watch;
        this.saved = saved;
    }

    /** A search with the people that are new in it. */
    public record Finds(SavedSearch search, List<CandidateId> people) {
        public Finds {
            people = List.copyOf(people);
        }
    }

    /** Of this owner, as far as not yet opened; in the order of the names of the searches. */
    public List<Finds> of(Actor owner, Instant now) {
        List<SavedSearch> own = saved.of(owner);
        Map<SavedSearchId, List<CandidateId>> unseen = unseen(own, now);
        return own.stream()
                .filter(search -> unseen.containsKey(search.id()))
                .map(search -> still(owner, search, unseen.getOrDefault(search.id(), List.of())))
                .filter(finds -> !finds.people().isEmpty())
                .toList();
    }

    /** The news of one search, which its owner sees now and is not told again. */
    @Transactional
    public Optional<Finds> open(Actor owner, SavedSearchId id, Instant now) {
        return saved.find(owner, id)
                .map(search -> {
                    var people = unseen(List.of(search), now).getOrDefault(id, List.of());
                    rows.see(id.value(), now);
                    return still(owner, search, people);
                });
    }

    private Finds still(Actor owner, SavedSearch search, List<CandidateId> people) {
        return new Finds(search, watch.stillFound(search, owner, people));
    }

    private Map<SavedSearchId, List<CandidateId>> unseen(List<SavedSearch> own, Instant now) {
        List<UUID> ids = own.stream().map(search -> search.id().value()).toList();
        return ids.isEmpty()
                ? Map.of()
                : rows.unseen(ids, now.minus(NEWS), MOST).stream()
                        .collect(
                                groupingBy(
                                        row -> row.find().search(),
                                        mapping(SearchAlertRow::candidate, toList())));
    }
}
