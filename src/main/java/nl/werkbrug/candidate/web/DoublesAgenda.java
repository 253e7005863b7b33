package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Doubles;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.util.List;

/** Files that may be about one person, on "Vandaag" of who may decide. */
@Singleton
class DoublesAgenda implements Agenda {
    private final Doubles doubles;

    DoublesAgenda(Doubles doubles) {
        this.doubles = doubles;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        int pairs = doubles.count(reader);
        return pairs == 0
                ? List.of()
                : List.of(Task.fresh("doubles", DoublesController.PATH, pairs));
    }
}
