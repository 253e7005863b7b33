package nl.werkbrug.message;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.Asking;
import nl.werkbrug.matching.CandidateSearch;
import nl.werkbrug.matching.SavedSearch;
import nl.werkbrug.matching.SavedSearchId;
import nl.werkbrug.matching.SavedSearches;
import nl.werkbrug.message.SearchAlertRow.Find;
import nl.werkbrug.refusal.RefusedException;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds people who changed against the searches that others keep. */
@Singleton
class SearchWatch {
    private final SavedSearches saved;
    private final CandidateSearch search;
    private final Accounts accounts;
    private final SearchAlertRows rows;

    SearchWatch(
            SavedSearches saved, CandidateSearch search, Accounts accounts, SearchAlertRows rows) {
        this.saved = saved;
        this.search = search;
        this.accounts = accounts;
        this.rows = rows;
    }

    /** Whom a search finds now and its owner was never told of. */
    List<Find> newFor(Collection<CandidateId> people) {
        List<SavedSearch> searches = saved.all();
        if (people.isEmpty() || searches.isEmpty()) {
            return List.of();
        }
        Set<Find> known =
                rows.findByCandidateIdIn(CandidateId.values(people)).stream()
                        .map(SearchAlertRow::find)
                        .collect(toSet());
        return search.among(people, askings(searches)).entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(who -> new Find(one.getKey(), who)))
                .filter(find -> !known.contains(find))
                .toList();
    }

    /** Of these people who is still found; the others are gone without a word. */
    List<CandidateId> stillFound(SavedSearch kept, Actor owner, List<CandidateId> people) {
        return asking(kept, owner)
                .map(asking -> search.among(people, Map.of(kept.id(), asking)))
                .map(found -> found.getOrDefault(kept.id(), List.of()))
                .orElse(List.of());
    }

    private Map<SavedSearchId, Asking> askings(List<SavedSearch> searches) {
        Map<AccountId, Actor> owners =
                accounts.all().stream()
                        .filter(account -> !account.disabled())
                        .collect(toMap(Account::id, Account::toActor));
        var askings = new HashMap<SavedSearchId, Asking>();
        for (SavedSearch kept : searches) {
            Optional.ofNullable(owners.get(kept.owner()))
                    .flatMap(owner -> asking(kept, owner))
                    .ifPresent(asking -> askings.put(kept.id(), asking));
        }
        return askings;
    }

    /** A search that the catalogue does not understand any more finds nobody. */
    private Optional<Asking> asking(SavedSearch kept, Actor owner) {
        try {
            return Optional.of(new Asking(owner, search.read(kept.form())));
        } catch (RefusedException _) {
            return Optional.empty();
        }
    }
}
