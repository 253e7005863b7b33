package nl.werkbrug.matching.web;

import nl.werkbrug.matching.SavedSearch;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What the page of the search shows.
 *
 * @param id of the search in the address; null before anything was asked
 * @param expired the search in the address is not known any more
 * @param last where this reader was before, when this is a fresh page
 */
public record SearchView(
        SearchForm form,
        @Nullable String id,
        int total,
        int page,
        List<Chip> chips,
        List<Pick> picks,
        List<Option> addable,
        List<SearchRow> rows,
        List<Option> sorts,
        List<SavedSearch> saved,
        List<NeedChoice> needs,
        List<Refusal> refusals,
        boolean expired,
        @Nullable String last) {
    /** How many people stand on one page. */
    public static final int SIZE = 25;

    /** Something that was chosen and can be taken away by itself. */
    public record Chip(String field, String label) {}

    /** One list to choose from; its first choice is none. */
    public record Pick(String name, String label, List<Option> options) {
        public Pick {
            options = List.copyOf(options);
        }

        /** For the id of its control. */
        public String key() {
            return name.replaceAll("[^A-Za-z0-9]", "-");
        }
    }

    /** One choice; the label says how many it leaves. */
    public record Option(String value, String label, boolean selected) {}

    /** An open need that people can be put on the shortlist of. */
    public record NeedChoice(UUID id, String title) {}

    public SearchView {
        chips = List.copyOf(chips);
        picks = List.copyOf(picks);
        addable = List.copyOf(addable);
        rows = List.copyOf(rows);
        sorts = List.copyOf(sorts);
        saved = List.copyOf(saved);
        needs = List.copyOf(needs);
        refusals = List.copyOf(refusals);
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public String addressOf(int other) {
        return address(id, other);
    }

    /** Where this page is, for who comes back to it. */
    public String here() {
        return address(id, page);
    }

    /** Whether somebody on this page can go on a shortlist. */
    public boolean mayPick() {
        return !needs.isEmpty() && rows.stream().anyMatch(SearchRow::mayBePicked);
    }

    public boolean isAsked() {
        return !chips.isEmpty();
    }

    static String address(@Nullable String search, int page) {
        String pages = page <= 1 ? "" : "pagina=" + page;
        if (search == null) {
            return "/kandidaten" + (pages.isEmpty() ? "" : "?" + pages);
        }
        return "/kandidaten?zoek=" + search + (pages.isEmpty() ? "" : "&" + pages);
    }
}
