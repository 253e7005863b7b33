package nl.werkbrug.matching.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.need.Drafts;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds and keeps what an employer works on, screen by screen. A draft in the making is kept as it
 * was typed once the screen at hand is right; a need is changed as a whole.
 */
@Singleton
class GuidedWork {
    private final Needs needs;
    private final Drafts drafts;
    private final String ownRegion;

    GuidedWork(Needs needs, Drafts drafts, @Value("${werkbrug.region}") String ownRegion) {
        this.needs = needs;
        this.drafts = drafts;
        this.ownRegion = ownRegion;
    }

    Guided blank(UUID id) {
        return new Guided(new NeedId(id), Guided.NEW, null, EditorForm.blank(ownRegion));
    }

    /** Empty for what is closed: that can only be copied. */
    Optional<Guided> find(Actor reader, UUID id) {
        var wanted = new NeedId(id);
        return drafts.find(reader, wanted)
                .map(Guided::of)
                .or(() ->
                        needs.find(reader, wanted)
                                .filter(need -> !need.status().isClosed())
                                .map(Guided::of));
    }

    Saved keep(Actor by, Guided changed, GuidedStep step) {
        if (changed.status() != null) {
            return store(() -> change(by, changed), by, changed);
        }
        List<Refusal> refusals = refusals(by, changed).stream().filter(step::concerns).toList();
        return refusals.isEmpty()
                ? store(() -> keepDraft(by, changed), by, changed)
                : new Saved.Refused(refusals);
    }

    /** To the desk, which has one working day to answer; what it has already is sent no more. */
    Saved send(Actor by, Guided changed, long version) {
        if (changed.isSent()) {
            return new Saved.Stored(changed.id());
        }
        if (changed.version() != version) {
            return new Saved.Overtaken(changed.version());
        }
        List<Refusal> refusals = refusals(by, changed);
        return refusals.isEmpty()
                ? store(() -> sendNow(by, changed), by, changed)
                : new Saved.Refused(refusals);
    }

    private void sendNow(Actor by, Guided changed) {
        if (changed.status() == null) {
            drafts.send(by, changed.id(), read(changed, new Intake()));
        } else {
            needs.submit(by, changed.id());
        }
    }

    private void change(Actor by, Guided changed) {
        var intake = new Intake();
        NeedForm form = read(changed, intake);
        intake.finish();
        needs.change(by, changed.id(), changed.version(), form);
    }

    private void keepDraft(Actor by, Guided changed) {
        String title = changed.form().text("title").strip();
        String typed = changed.form().written();
        if (changed.isNew()) {
            drafts.begin(by, changed.id(), title, typed);
        } else {
            drafts.keep(by, changed.id(), changed.version(), title, typed);
        }
    }

    private Saved store(Runnable deed, Actor by, Guided changed) {
        try {
            deed.run();
            return new Saved.Stored(changed.id());
        } catch (RefusedException refused) {
            return new Saved.Refused(refused.refusals());
        } catch (OptimisticLockException _) {
            return new Saved.Overtaken(find(by, changed.id().value()).orElseThrow().version());
        }
    }

    /** Everything that is not right yet. */
    private List<Refusal> refusals(Actor by, Guided guided) {
        var intake = new Intake();
        NeedForm form = read(guided, intake);
        try {
            needs.read(by, form);
        } catch (RefusedException refused) {
            intake.addAll(refused.refusals());
        }
        return intake.refusals();
    }

    private static NeedForm read(Guided guided, Intake intake) {
        return guided.form().read(null, intake);
    }
}
