package nl.werkbrug.candidate.web;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.JsonForms;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Stores what somebody changed and leaves the rest as it stands now, so that two people who change
 * different things never meet.
 */
@Singleton
class Saving {
    /** Somebody else may save between our look and our deed; not every time. */
    private static final int TRIES = 5;

    private final Candidates candidates;
    private final JsonForms forms;
    private final Clock clock;

    Saving(Candidates candidates, JsonForms forms, Clock clock) {
        this.candidates = candidates;
        this.forms = forms;
        this.clock = clock;
    }

    Saved part(Actor by, CandidateId id, Part part, Draft draft) {
        return storing(by, id, now -> part(by, now, part, draft));
    }

    Saved holding(Actor by, CandidateId id, HoldingDraft held) {
        return storing(by, id, now -> holding(by, now, held));
    }

    Saved remove(Actor by, CandidateId id, HoldingDraft held) {
        return storing(by, id, now -> remove(by, now, held));
    }

    private Saved part(Actor by, Candidate now, Part part, Draft draft) {
        Values stands = Values.of(part.fields(), CandidateForm.of(now));
        var clashes = draft.clashesWith(stands);
        if (!clashes.isEmpty()) {
            return new Saved.Overtaken(draft.upon(stands), clashes, stands);
        }
        return refusing(draft.upon(stands), () -> store(by, now, draft));
    }

    private void store(Actor by, Candidate now, Draft draft) {
        var intake = new Intake();
        var patch = new Patch(draft.mine(), intake).of(draft.changed());
        intake.finish();
        if (!draft.changed().isEmpty()) {
            candidates.change(
                    now.id(),
                    now.version(),
                    stored -> forms.merge(stored, patch, CandidateForm.class),
                    recording(by));
        }
    }

    private Saved holding(Actor by, Candidate now, HoldingDraft held) {
        var stands = held.standsIn(now);
        if (stands.isEmpty() && !held.isNew()) {
            return new Saved.Gone(held.draft());
        }
        Values values = stands.orElse(held.draft().was());
        var clashes = held.draft().clashesWith(values);
        Draft merged = held.draft().upon(values);
        return clashes.isEmpty()
                ? refusing(merged, () -> store(by, now, held, merged))
                : new Saved.Overtaken(merged, clashes, values);
    }

    private void store(Actor by, Candidate now, HoldingDraft held, Draft merged) {
        var intake = new Intake();
        var form = new Patch(merged.mine(), intake).holding(held.competence());
        intake.finish();
        replace(by, now, held.over(now, form));
    }

    /** Nobody takes away what they have not seen. */
    private Saved remove(Actor by, Candidate now, HoldingDraft held) {
        var stands = held.standsIn(now);
        if (stands.isEmpty()) {
            return new Saved.Stored();
        }
        Draft read = Draft.of(HoldingDraft.FIELDS, stands.get());
        return held.draft().was().equals(stands.get())
                ? refusing(read, () -> replace(by, now, held.without(now)))
                : new Saved.Refused(read, List.of(Refusal.of("version", "person.overtaken.look")));
    }

    private void replace(Actor by, Candidate now, List<HoldingForm> holdings) {
        candidates.replaceHoldings(now.id(), now.version(), holdings, recording(by));
    }

    private Saved storing(Actor by, CandidateId id, Function<Candidate, Saved> deed) {
        for (int i = 1; ; i++) {
            try {
                return deed.apply(find(by, id));
            } catch (OptimisticLockException overtaken) {
                if (i == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private Candidate find(Actor by, CandidateId id) {
        return candidates.find(by, AccessPurpose.REGISTRATION, id).orElseThrow();
    }

    private static Saved refusing(Draft draft, Runnable deed) {
        try {
            deed.run();
            return new Saved.Stored();
        } catch (RefusedException refused) {
            return new Saved.Refused(draft, refused.refusals());
        }
    }

    private Recording recording(Actor by) {
        return new Recording(by, Way.SCREEN, clock.instant());
    }
}
