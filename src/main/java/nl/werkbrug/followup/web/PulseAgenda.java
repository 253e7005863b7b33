package nl.werkbrug.followup.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.followup.Pulse;
import nl.werkbrug.followup.Pulses;
import nl.werkbrug.followup.Side;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.util.List;

/** The short questions that wait for who reads. */
@Singleton
class PulseAgenda implements Agenda {
    private final Pulses pulses;
    private final Employers employers;

    PulseAgenda(Pulses pulses, Employers employers) {
        this.pulses = pulses;
        this.employers = employers;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return pulses.open(reader).stream().map(pulse -> task(reader, pulse)).toList();
    }

    private Task task(Actor reader, Pulse pulse) {
        return pulse.side() == Side.CANDIDATE
                ? Task.due("pulse.own", "/ik/vraag/" + pulse.id(), null, nameOf(pulse))
                : pulses.firstName(reader, pulse)
                        .map(who -> Task.due("pulse.employer", path(pulse), null, who))
                        .orElseGet(() -> Task.due("pulse.employer.nobody", path(pulse), null));
    }

    private static String path(Pulse pulse) {
        return "/portaal/vraag/" + pulse.id();
    }

    private String nameOf(Pulse pulse) {
        return employers.find(pulse.employer()).map(Employer::name).orElse("");
    }
}
