package nl.werkbrug.followup.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.followup.Due;
import nl.werkbrug.followup.DueList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the page of a due list: what is late or of today first, by risk, then day by day. */
@Singleton
class DueViews {
    static final int PAGE = 50;

    private final Employers employers;

    DueViews(Employers employers) {
        this.employers = employers;
    }

    DueView of(Actor reader, DueList list, DueFilter filter, int page, boolean saved) {
        List<Due> lines = byDay(list, reader, filter);
        int from = Math.min(PAGE * (page - 1), lines.size());
        var shown = lines.subList(from, Math.min(from + PAGE, lines.size()));
        boolean more = from + PAGE < lines.size();
        return new DueView(
                list.until(),
                lines.stream().filter(due -> due.daysOverdue() > 0).count(),
                lines.stream().filter(due -> due.plannedOn().equals(list.today())).count(),
                lines.stream().filter(due -> due.plannedOn().isAfter(list.today())).count(),
                choices(reader, list, filter),
                sections(reader, shown, list.today()),
                page > 1 ? path(filter, page - 1) : null,
                more ? path(filter, page + 1) : null,
                saved);
    }

    /** Stable: within a day the order of the list stays, which is by risk. */
    private static List<Due> byDay(DueList list, Actor reader, DueFilter filter) {
        return list.lines().stream()
                .filter(due -> filter.takes(due, reader))
                .sorted((one, other) -> dayOf(one).compareTo(dayOf(other)))
                .toList();
    }

    /** Everything up to today is for now. */
    private static LocalDate dayOf(Due due) {
        return due.plannedOn().isBefore(due.today()) ? due.today() : due.plannedOn();
    }

    private static List<DueView.Choice> choices(Actor reader, DueList list, DueFilter chosen) {
        return Stream.of(DueFilter.values())
                .map(each ->
                        new DueView.Choice(
                                each.key(),
                                path(each, 1),
                                list.lines().stream()
                                        .filter(due -> each.takes(due, reader))
                                        .count(),
                                each == chosen))
                .toList();
    }

    private static String path(DueFilter filter, int page) {
        var query = new ArrayList<String>();
        if (filter != DueFilter.ALL) {
            query.add("van=" + filter.word());
        }
        if (page > 1) {
            query.add("pagina=" + page);
        }
        return "/nazorg" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private List<DueSection> sections(Actor reader, List<Due> shown, LocalDate today) {
        Map<EmployerId, Employer> known = employersOf(shown);
        return shown.stream()
                .map(due -> row(reader, due, known, due == shown.getFirst()))
                .collect(groupingBy(row -> dayOf(row.due()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(day ->
                        new DueSection(
                                day.getKey().equals(today) ? null : day.getKey(), day.getValue()))
                .toList();
    }

    private Map<EmployerId, Employer> employersOf(List<Due> shown) {
        return employers.find(
                shown.stream()
                        .map(due -> due.whereabouts().employer())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static DueRow row(
            Actor reader, Due due, Map<EmployerId, Employer> known, boolean first) {
        EmployerId id = due.whereabouts().employer();
        Employer at = id == null ? null : known.get(id);
        return new DueRow(due, Workplace.of(at), Workplace.address(at), coach(reader, due), first);
    }

    private static @Nullable String coach(Actor reader, Due due) {
        if (due.isWithoutCoach()) {
            return "due.for.nobody";
        }
        return DueFilter.isOf(due, reader) ? null : "due.for.colleague";
    }
}
