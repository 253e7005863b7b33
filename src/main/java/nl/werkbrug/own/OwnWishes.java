package nl.werkbrug.own;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.WishesForm;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Intake;

import java.util.List;
import java.util.Objects;

/** Where somebody would like to work: sectors, companies that appeal, and work by its name. */
@Singleton
public class OwnWishes {
    private final Self self;
    private final Candidates candidates;
    private final Employers employers;

    OwnWishes(Self self, Candidates candidates, Employers employers) {
        this.self = self;
        this.candidates = candidates;
        this.employers = employers;
    }

    /** Replaces all wishes; refuses a company that is not here with a RefusedException. */
    @Transactional
    public void save(Actor me, long version, WishesForm wishes) {
        refuseStrangers(Objects.requireNonNullElse(wishes.employers(), List.of()));
        candidates.change(
                self.of(me).id(), version, form -> form.withWishes(wishes), self.recording(me));
    }

    private void refuseStrangers(List<String> ids) {
        var intake = new Intake();
        ids.forEach(
                id -> intake.check(isKnown(id), "wishes.employers", "refusal.employer.unknown"));
        intake.finish();
    }

    private boolean isKnown(String id) {
        return Ids.parse(id).map(EmployerId::new).flatMap(employers::find).isPresent();
    }
}
