package nl.werkbrug.own.web;

import nl.werkbrug.candidate.WishesForm;
import nl.werkbrug.employer.Employer;

import java.util.List;
import java.util.Set;

/** Wishes as they stand on the page, saved or not yet. */
public record WishesView(
        long version,
        List<String> sectors,
        Set<String> wantedSectors,
        List<Employer> employers,
        Set<String> wantedEmployers,
        String sought,
        String occupations) {
    public WishesView {
        sectors = List.copyOf(sectors);
        wantedSectors = Set.copyOf(wantedSectors);
        employers = List.copyOf(employers);
        wantedEmployers = Set.copyOf(wantedEmployers);
    }

    /** One name of work a line. */
    WishesForm form() {
        return new WishesForm(
                List.copyOf(wantedSectors),
                List.copyOf(wantedEmployers),
                occupations.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    public boolean wants(Employer employer) {
        return wantedEmployers.contains(employer.id().value().toString());
    }
}
