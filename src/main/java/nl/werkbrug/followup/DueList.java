package nl.werkbrug.followup;

import java.time.LocalDate;
import java.util.List;

/** With whom contact is due up to a day, by risk (nl: belijst). */
public record DueList(LocalDate today, LocalDate until, List<Due> lines) {
    public DueList {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Planned before today. */
    public List<Due> overdue() {
        return lines.stream().filter(due -> due.daysOverdue() > 0).toList();
    }

    public List<Due> escalated() {
        return lines.stream().filter(Due::isEscalated).toList();
    }

    public List<Due> withoutCoach() {
        return lines.stream().filter(Due::isWithoutCoach).toList();
    }
}
