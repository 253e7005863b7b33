package nl.werkbrug.followup.web;

import java.util.List;

/**
 * Who is away, and who may be.
 *
 * @param coaches for whom the reader says so
 * @param substitutes everybody who could stand in for one of them
 */
public record AbsenceView(
        List<AbsenceLine> lines, List<Colleague> coaches, List<Colleague> substitutes) {
    public AbsenceView {
        lines = List.copyOf(lines);
        coaches = List.copyOf(coaches);
        substitutes = List.copyOf(substitutes);
    }
}
