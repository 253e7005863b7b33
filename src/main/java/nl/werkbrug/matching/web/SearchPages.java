package nl.werkbrug.matching.web;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.matching.CandidateSearch;
import nl.werkbrug.matching.SavedSearches;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.matching.SearchLine;
import nl.werkbrug.matching.SearchResult;
import nl.werkbrug.matching.web.SearchView.NeedChoice;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.PageJson;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gathers what the page of the search shows. */
@Singleton
class SearchPages {
    private final CandidateSearch search;
    private final SavedSearches saved;
    private final OpenSearches open;
    private final Needs needs;
    private final Accounts accounts;
    private final List<PersonFact> told;
    private final Competences competences;
    private final Clock clock;

    SearchPages(
            CandidateSearch search,
            SavedSearches saved,
            OpenSearches open,
            Needs needs,
            Accounts accounts,
            List<PersonFact> told,
            Competences competences,
            Clock clock) {
        this.search = search;
        this.saved = saved;
        this.open = open;
        this.needs = needs;
        this.accounts = accounts;
        this.told = List.copyOf(told);
        this.competences = competences;
        this.clock = clock;
    }

    /** What is asked now, where it is kept, and what has to be said about it. */
    record Asked(
            SearchForm form, @Nullable String id, int page, List<Refusal> refusals, boolean lost) {}

    SearchPage page(Frame frame, Asked asked) {
        Actor reader = frame.reader();
        // What was refused is shown as it was typed, beside everyone.
        SearchForm form = asked.refusals().isEmpty() ? asked.form() : SearchForm.BLANK;
        SearchResult found =
                search.find(reader, search.read(form), asked.page() - 1, SearchView.SIZE);
        remember(reader, asked, found);
        return new SearchPage(frame, view(frame, asked, form, found));
    }

    private void remember(Actor reader, Asked asked, SearchResult found) {
        if (asked.id() != null) {
            var people = found.lines().stream().map(SearchLine::id).toList();
            open.showed(reader, asked.id(), asked.page(), people);
        }
    }

    private SearchView view(Frame frame, Asked asked, SearchForm form, SearchResult found) {
        Actor reader = frame.reader();
        var words =
                new SearchWords(
                        frame.texts(),
                        competences.catalogue(),
                        coaches(reader),
                        LocalDate.now(clock));
        var filters = new SearchFilters(form, found, words);
        return new SearchView(
                asked.form(),
                asked.id(),
                found.total(),
                asked.page(),
                filters.chips(),
                filters.picks(reader),
                filters.addable(),
                rows(frame, found.lines()),
                filters.sorts(),
                saved.of(reader),
                openNeeds(reader),
                asked.refusals(),
                asked.lost(),
                asked.id() == null ? lastOf(reader) : null);
    }

    private List<SearchRow> rows(Frame frame, List<SearchLine> lines) {
        var people = lines.stream().map(SearchLine::id).toList();
        var more = told.stream().map(fact -> fact.of(frame.texts(), people)).toList();
        return lines.stream()
                .map(line ->
                        SearchRow.of(line, competences.catalogue(), frame.texts())
                                .with(more.stream().map(fact -> fact.get(line.id()))))
                .toList();
    }

    private @Nullable String lastOf(Actor reader) {
        return open.last(reader)
                .filter(last -> !last.form().equals(SearchForm.BLANK))
                .map(last -> SearchView.address(last.id(), last.page()))
                .orElse(null);
    }

    /** A coach finds the own candidates only, and so has no choice of coaches. */
    private Map<String, String> coaches(Actor reader) {
        return accounts.all().stream()
                .filter(account -> isColleague(account, reader))
                .collect(toMap(account -> account.id().value().toString(), Account::displayName));
    }

    private static boolean isColleague(Account account, Actor reader) {
        return reader.regions().stream()
                .anyMatch(region -> account.toActor().is(Role.COACH, region));
    }

    /** Only an accountmanager puts people on a shortlist. */
    private List<NeedChoice> openNeeds(Actor reader) {
        if (!reader.is(Role.ACCOUNT_MANAGER)) {
            return List.of();
        }
        return needs.list(reader, NeedStatus.OPEN, 0, PageJson.LIMIT).needs().stream()
                .filter(need -> need.mayBeChangedBy(reader))
                .map(need -> new NeedChoice(need.id().value(), need.title()))
                .toList();
    }
}
