package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.PlannedIntroduction;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts names to planned introductions, as their reader may know them. */
@Singleton
class IntroductionViews {
    private final Employers employers;
    private final Introductions introductions;
    private final Clock clock;

    IntroductionViews(Employers employers, Introductions introductions, Clock clock) {
        this.employers = employers;
        this.introductions = introductions;
        this.clock = clock;
    }

    /** For staff, who call the candidate so. */
    List<IntroductionOnPage> forStaff(Collection<PlannedIntroduction> all, String label) {
        return views(all, label, "/kennismakingen/");
    }

    List<IntroductionOnPage> forSelf(Collection<PlannedIntroduction> all) {
        return views(all, "", "/ik/kennismakingen/");
    }

    List<IntroductionOnPage> forEmployer(Actor employer, Collection<PlannedIntroduction> all) {
        return all.stream()
                .map(one ->
                        view(
                                one,
                                Map.of(),
                                introductions.nameFor(employer, one),
                                "/portaal/kennismakingen/"))
                .toList();
    }

    private List<IntroductionOnPage> views(
            Collection<PlannedIntroduction> all, String label, String path) {
        Map<EmployerId, Employer> known =
                employers.find(all.stream().map(PlannedIntroduction::employer).distinct().toList());
        return all.stream().map(one -> view(one, known, label, path)).toList();
    }

    private IntroductionOnPage view(
            PlannedIntroduction one, Map<EmployerId, Employer> known, String label, String path) {
        Employer employer = known.get(one.employer());
        return new IntroductionOnPage(
                one,
                employer == null ? "" : employer.name(),
                label,
                path + one.id().value(),
                clock.instant());
    }
}
