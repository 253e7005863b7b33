package nl.werkbrug.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Needs;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Fills an empty store with the demonstration region, the same every time. */
@Singleton
public class Demonstration {
    static final String REGION = "flevoland";

    // Long enough to be missed in every list: see the never-shown list.
    private static final Duration KNOWN_FOR = Duration.ofDays(90);

    static final Actor ITSELF = Actor.installation("demonstratie");

    private final Competences competences;
    private final Candidates candidates;
    private final Profiles profiles;
    private final Employers employers;
    private final Needs needs;
    private final Clock clock;

    Demonstration(
            Competences competences,
            Candidates candidates,
            Profiles profiles,
            Employers employers,
            Needs needs,
            Clock clock) {
        this.competences = competences;
        this.candidates = candidates;
        this.profiles = profiles;
        this.employers = employers;
        this.needs = needs;
        this.clock = clock;
    }

    /** All or nothing; false, and nothing done, when the store already held something. */
    @Transactional
    public boolean fill() {
        if (!isEmpty()) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        List<Company> companies = Company.all();
        companies.forEach(company -> employers.add(company.id(), company.form()));
        addPeople(companies, today);
        Demand.all(companies, today).forEach(this::add);
        return true;
    }

    /** Whether there are no candidates, no employers and no needs. */
    @Transactional
    public boolean isEmpty() {
        return profiles.count() == 0
                && employers.all().isEmpty()
                && needs.list(ITSELF, null, 0, 1).total() == 0;
    }

    private void addPeople(List<Company> companies, LocalDate today) {
        var population = new Population(competences.catalogue(), companies, today);
        var recording = new Recording(ITSELF, Way.IMPORT, clock.instant().minus(KNOWN_FOR));
        candidates.addAll(population.draw(), recording);
    }

    private void add(Demand demand) {
        needs.add(ITSELF, demand.id(), demand.form());
        if (demand.answered()) {
            needs.answer(ITSELF, demand.id());
        }
        demand.end().ifPresent(end -> needs.close(ITSELF, demand.id(), end));
    }
}
