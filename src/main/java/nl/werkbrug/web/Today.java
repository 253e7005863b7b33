package nl.werkbrug.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Everything that somebody can act on today, from every feature. */
@Singleton
public class Today {
    private static final Comparator<Task> PRESSING_FIRST =
            comparing(Task::kind).thenComparing(Task::due, nullsLast(naturalOrder()));

    private final List<Agenda> agendas;

    Today(List<Agenda> agendas) {
        this.agendas = agendas;
    }

    /** What has to be done first, then what is new, then what others do. */
    public List<Task> of(Actor reader, Instant now) {
        return agendas.stream()
                .flatMap(agenda -> agenda.of(reader, now).stream())
                .sorted(PRESSING_FIRST)
                .toList();
    }
}
