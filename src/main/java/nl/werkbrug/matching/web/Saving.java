package nl.werkbrug.matching.web;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.RefusedException;

import java.util.function.Supplier;

/** Turns a form into a need, or into everything that is wrong with it at once. */
@Singleton
class Saving {
    private final Needs needs;

    Saving(Needs needs) {
        this.needs = needs;
    }

    /**
     * The form brings the id of the new need. Who saved it, went back and saves again changes it.
     */
    Saved add(Actor by, EditorForm form, boolean asDraft) {
        var intake = new Intake();
        NeedForm need = form.read(asDraft ? NeedStatus.DRAFT.name() : null, intake);
        NeedId id = Ids.parse(form.text("id")).map(NeedId::new).orElseGet(NeedId::create);
        return needs.find(by, id)
                .map(made ->
                        intake.isFine() && isSame(by, made, need)
                                ? new Saved.Stored(made.id())
                                : changeAsItIs(by, made, form, asDraft))
                .orElseGet(() ->
                        store(intake, () -> needs.read(by, need), () -> needs.add(by, id, need)));
    }

    private Saved changeAsItIs(Actor by, Need made, EditorForm form, boolean asDraft) {
        return change(by, made.id(), form.with("version", Long.toString(made.version())), asDraft);
    }

    /** A double click changes nothing. */
    private boolean isSame(Actor by, Need made, NeedForm given) {
        try {
            return NeedForm.of(made).equals(NeedForm.of(needs.read(by, given)));
        } catch (RefusedException _) {
            return false;
        }
    }

    /** A draft that is not saved as a draft becomes open. */
    Saved change(Actor by, NeedId id, EditorForm form, boolean asDraft) {
        var intake = new Intake();
        NeedForm need = form.read(null, intake);
        try {
            return store(
                    intake,
                    () -> needs.read(by, id, need),
                    () -> change(by, id, version(form), need, asDraft));
        } catch (OptimisticLockException _) {
            return new Saved.Overtaken(needs.find(by, id).orElseThrow().version());
        }
    }

    private Need change(Actor by, NeedId id, long version, NeedForm need, boolean asDraft) {
        return asDraft
                ? needs.change(by, id, version, need)
                : needs.changeAndOpen(by, id, version, need);
    }

    /** What could not be read is told together with what the need itself refuses. */
    private static Saved store(Intake intake, Supplier<Need> check, Supplier<Need> deed) {
        boolean readable = intake.isFine();
        try {
            Need need = readable ? deed.get() : check.get();
            return readable ? new Saved.Stored(need.id()) : new Saved.Refused(intake.refusals());
        } catch (RefusedException refused) {
            intake.addAll(refused.refusals());
            return new Saved.Refused(intake.refusals());
        }
    }

    private static long version(EditorForm form) {
        String text = form.text("version");
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    }
}
