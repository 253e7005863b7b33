package nl.werkbrug.administration.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.check.Checkup;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.util.List;

/** Tells the administrator that the check of last night found something. */
@Singleton
class CheckAgenda implements Agenda {
    private final Checkup checkup;

    CheckAgenda(Checkup checkup) {
        this.checkup = checkup;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return reader.is(Role.ADMIN) && !checkup.lastFound().isEmpty()
                ? List.of(Task.due("check", "/beheer/bewaren", null))
                : List.of();
    }
}
