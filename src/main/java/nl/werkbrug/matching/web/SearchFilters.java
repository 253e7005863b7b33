package nl.werkbrug.matching.web;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.matching.FacetCount;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.matching.SearchResult;
import nl.werkbrug.matching.SearchSort;
import nl.werkbrug.matching.web.SearchView.Chip;
import nl.werkbrug.matching.web.SearchView.Option;
import nl.werkbrug.matching.web.SearchView.Pick;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The filters of a search as the page shows them: what is chosen, and what else there is. */
record SearchFilters(SearchForm form, SearchResult found, SearchWords words) {
    private static final List<String> ORDER =
            List.of(
                    "status",
                    "region",
                    "sector",
                    "targetGroup",
                    "dutchLevel",
                    "hours",
                    "startBy",
                    "drivingLicence",
                    "distanceKm",
                    "coach",
                    "lastContact",
                    "notProposedDays");

    /** Everything that was chosen, the words of the box first. */
    List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        String text = form.text();
        if (text != null) {
            chips.add(new Chip("text", words.texts().of("search.chip.text", text)));
        }
        for (var wanted : competences()) {
            String field = SearchFields.LEVEL + wanted.competence();
            chips.add(
                    new Chip(
                            field,
                            words.texts()
                                    .of(
                                            "search.chip.competence",
                                            words.filter(field),
                                            words.value(field, level(wanted)))));
        }
        chosen().forEach((name, value) ->
                chips.add(
                        new Chip(
                                name,
                                words.texts()
                                        .of(
                                                "search.chip",
                                                words.filter(name),
                                                words.value(name, value)))));
        return chips;
    }

    /** The lists to choose from; those in which this reader has no choice are left out. */
    List<Pick> picks(Actor reader) {
        var picks = new ArrayList<Pick>();
        for (var wanted : competences()) {
            picks.add(pick(SearchFields.LEVEL + wanted.competence(), level(wanted)));
        }
        var chosen = chosen();
        ORDER.stream()
                .filter(name -> !name.equals("coach") || reader.is(Role.ACCOUNT_MANAGER))
                .map(name -> pick(name, chosen.get(name)))
                .filter(pick -> pick.options().size() > 1 || !isRegion(pick))
                .forEach(picks::add);
        return picks;
    }

    /** Competences that can be asked too. */
    List<Option> addable() {
        return found.counts("competence").stream()
                .map(count -> option("competence", count, null))
                .toList();
    }

    List<Option> sorts() {
        return Stream.of(SearchSort.values())
                .map(SearchSort::name)
                .map(sort ->
                        new Option(
                                sort,
                                words.texts().of("search.sort." + sort),
                                sort.equals(form.sort())))
                .toList();
    }

    private static boolean isRegion(Pick pick) {
        return pick.name().equals("region");
    }

    private Pick pick(String name, @Nullable String chosen) {
        var counts = new ArrayList<>(found.counts(name));
        if (chosen != null && counts.stream().noneMatch(one -> one.value().equals(chosen))) {
            counts.add(new FacetCount(chosen, found.total()));
        }
        var options =
                counts.stream()
                        .filter(one -> one.count() > 0 || one.value().equals(chosen))
                        .map(count -> option(name, count, chosen))
                        .toList();
        return new Pick(name, words.filter(name), options);
    }

    private Option option(String name, FacetCount count, @Nullable String chosen) {
        String label =
                words.texts().of("search.option", words.value(name, count.value()), count.count());
        return new Option(count.value(), label, count.value().equals(chosen));
    }

    private Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        put(chosen, "status", form.status());
        put(chosen, "region", form.region());
        put(chosen, "sector", form.sector());
        put(chosen, "targetGroup", form.targetGroup());
        put(chosen, "dutchLevel", form.dutchLevel());
        put(chosen, "hours", hours());
        put(chosen, "startBy", form.startBy());
        put(chosen, "drivingLicence", form.drivingLicence());
        put(chosen, "distanceKm", form.distanceKm());
        put(chosen, "coach", form.coach());
        put(chosen, "lastContact", form.lastContact());
        put(chosen, "notProposedDays", form.notProposedDays());
        return chosen;
    }

    private static void put(Map<String, String> chosen, String name, @Nullable Object value) {
        if (value != null) {
            chosen.put(name, value.toString());
        }
    }

    private @Nullable String hours() {
        boolean asked = form.hoursMin() != null && form.hoursMax() != null;
        return asked ? form.hoursMin() + "-" + form.hoursMax() : null;
    }

    private List<SearchForm.WantedForm> competences() {
        return form.competences() == null ? List.of() : form.competences();
    }

    private static String level(SearchForm.WantedForm wanted) {
        return Objects.requireNonNullElse(wanted.minLevel(), 1).toString();
    }
}
