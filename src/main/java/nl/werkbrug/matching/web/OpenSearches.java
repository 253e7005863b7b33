package nl.werkbrug.matching.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.SearchForm;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The searches that people are busy with, so that an address holds a number and nothing of anyone.
 * Only in memory, for a working day, and each for who asked it.
 */
@Singleton
public class OpenSearches {
    private static final Duration TERM = Duration.ofHours(12);
    private static final int MOST = 50;
    private static final int BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Map<AccountId, Map<String, Open>> byAccount = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenSearches(Clock clock) {
        this.clock = clock;
    }

    /** One search: what was asked, since when, and what was shown of it last. */
    record Open(String id, SearchForm form, Instant at, int page, Set<CandidateId> shown) {}

    /** The same search keeps its number. */
    String keep(Actor owner, SearchForm form) {
        var kept = of(owner);
        synchronized (kept) {
            kept.values().removeIf(open -> open.at().isBefore(clock.instant().minus(TERM)));
            var same = kept.values().stream().filter(open -> open.form().equals(form)).findFirst();
            if (same.isPresent()) {
                return same.get().id();
            }
            makeRoom(kept);
            var open = new Open(newId(), form, clock.instant(), 1, Set.of());
            kept.put(open.id(), open);
            return open.id();
        }
    }

    /** What was asked; empty when it is too old, or somebody else's. */
    public Optional<SearchForm> form(Actor owner, String id) {
        return find(owner, id).map(Open::form);
    }

    /** Empty when it is too old, or somebody else's. */
    Optional<Open> find(Actor owner, String id) {
        var kept = of(owner);
        synchronized (kept) {
            return Optional.ofNullable(kept.get(id));
        }
    }

    /** Remembers what somebody looks at, for the way back. */
    void showed(Actor owner, String id, int page, Collection<CandidateId> people) {
        var kept = of(owner);
        synchronized (kept) {
            kept.computeIfPresent(
                    id,
                    (_, open) ->
                            new Open(
                                    id,
                                    open.form(),
                                    clock.instant(),
                                    page,
                                    Set.copyOf(new HashSet<>(people))));
        }
    }

    /** What somebody was looking at last. */
    Optional<Open> last(Actor owner) {
        var kept = of(owner);
        synchronized (kept) {
            return kept.values().stream().max(Comparator.comparing(Open::at));
        }
    }

    private Map<String, Open> of(Actor owner) {
        return byAccount.computeIfAbsent(owner.id(), _ -> new LinkedHashMap<>());
    }

    private static void makeRoom(Map<String, Open> kept) {
        if (kept.size() >= MOST) {
            kept.values().stream()
                    .min(Comparator.comparing(Open::at))
                    .ifPresent(oldest -> kept.remove(oldest.id()));
        }
    }

    private String newId() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
