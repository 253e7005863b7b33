package nl.werkbrug.candidate.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.candidate.Pair;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Frame;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /kandidaten/dubbel/samenvoeging/{merge}}: two files that became one, apart again. */
@Hidden
@Controller(DoublesController.PATH + "/samenvoeging/{merge}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MergeUndoController {
    private final Mergers mergers;
    private final Decisions decisions;
    private final Clock clock;

    MergeUndoController(Mergers mergers, Decisions decisions, Clock clock) {
        this.mergers = mergers;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Get
    Optional<ModelAndView<UndoPage>> ask(Frame frame, UUID merge) {
        return page(frame, merge, List.of());
    }

    @Post
    Optional<HttpResponse<?>> undo(Frame frame, UUID merge) {
        return mergers.findInForce(frame.reader(), merge).flatMap(_ -> undone(frame, merge));
    }

    private Optional<HttpResponse<?>> undone(Frame frame, UUID merge) {
        try {
            Pair apart = mergers.undo(merge, recording(frame));
            return Optional.of(OpenFile.backTo(OfferView.pathOf(apart)));
        } catch (RefusedException refused) {
            return page(frame, merge, refused.refusals())
                    .map(page -> HttpResponse.unprocessableEntity().body(page));
        }
    }

    private Optional<ModelAndView<UndoPage>> page(Frame frame, UUID merge, List<Refusal> refusals) {
        return decisions
                .find(frame, merge)
                .map(told ->
                        new ModelAndView<>(
                                "candidate/undo",
                                new UndoPage(
                                        frame,
                                        told,
                                        refusals.isEmpty()
                                                ? decisions.reasonsToStay(frame, merge)
                                                : refusals)));
    }

    private Recording recording(Frame frame) {
        return new Recording(frame.reader(), Way.SCREEN, clock.instant());
    }

    @Introspected
    record UndoPage(Frame frame, DecisionView view, List<Refusal> refusals) {}
}
