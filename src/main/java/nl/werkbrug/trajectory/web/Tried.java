package nl.werkbrug.trajectory.web;

import io.micronaut.http.HttpStatus;

import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;

import java.util.List;

/** How a deed went: what was refused, for the page that shows it again. */
record Tried(HttpStatus status, List<Refusal> refusals) {
    private static final Tried FINE = new Tried(HttpStatus.OK, List.of());

    static Tried to(Runnable deed) {
        try {
            deed.run();
            return FINE;
        } catch (RefusedException refused) {
            return new Tried(HttpStatus.UNPROCESSABLE_ENTITY, refused.refusals());
        } catch (EventRefusedException refused) {
            return conflict(refused.reason());
        } catch (StepRefusedException _) {
            return conflict(Refusal.of("state", "refusal.introduction.moved"));
        }
    }

    boolean succeeded() {
        return refusals.isEmpty();
    }

    private static Tried conflict(Refusal reason) {
        return new Tried(HttpStatus.CONFLICT, List.of(reason));
    }
}
