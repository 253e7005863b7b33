package nl.werkbrug.employer.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Bonds;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.employer.Promise;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** What somebody promised employers for today. */
@Singleton
class EmployerAgenda implements Agenda {
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final Bonds bonds;
    private final Employers employers;

    EmployerAgenda(Bonds bonds, Employers employers) {
        this.bonds = bonds;
        this.employers = employers;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return reader.is(Role.ACCOUNT_MANAGER)
                ? bonds.due(reader).stream().map(this::task).toList()
                : List.of();
    }

    private Task task(Promise promise) {
        String name = employers.find(promise.employer()).map(Employer::name).orElse("-");
        Instant due = promise.dueOn().atTime(END_OF_DAY).atZone(Region.ZONE).toInstant();
        return Task.due(
                "employer.promise",
                Place.EMPLOYERS.pathTo(promise.employer().value()),
                due,
                name,
                promise.what());
    }
}
