package nl.werkbrug.board.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
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

import nl.werkbrug.board.Colleague;
import nl.werkbrug.board.Colleagues;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** {@code /portaal/mensen/{id}}: a mentor tells how it goes with somebody who works there now. */
@Hidden
@Controller("/portaal/mensen")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class MomentController {
    private final Colleagues colleagues;
    private final ColleagueViews views;

    MomentController(Colleagues colleagues, ColleagueViews views) {
        this.colleagues = colleagues;
        this.views = views;
    }

    @Get("/{id}")
    Optional<ModelAndView<MomentPage>> ask(Frame frame, String id) {
        return find(frame, id)
                .map(one -> page(frame, one, UUID.randomUUID().toString(), "", "", List.of()));
    }

    /** Thanked on the same page; a refused one is shown with what was typed. */
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post("/{id}")
    Optional<HttpResponse<?>> tell(Frame frame, String id, HttpRequest<?> request) {
        return find(frame, id).map(one -> tell(frame, one, FormFields.of(request)));
    }

    private HttpResponse<?> tell(Frame frame, Colleague one, FormFields posted) {
        String said = posted.text("id");
        try {
            UUID id = Ids.parse(said).orElseGet(UUID::randomUUID);
            colleagues.tell(frame.reader(), one.id(), id, signal(posted), posted.text("note"));
            return HttpResponse.seeOther(URI.create("/portaal/mensen/" + one.id().value()));
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(
                            page(
                                    frame,
                                    one,
                                    said,
                                    posted.text("signal"),
                                    posted.text("note"),
                                    refused.refusals()));
        }
    }

    private static Signal signal(FormFields posted) {
        var intake = new Intake();
        Signal signal = intake.word("signal", Signal.class, posted.text("signal"));
        intake.check(signal != null && signal != Signal.NOT_SPOKEN, "signal", "refusal.required");
        intake.finish();
        return Objects.requireNonNull(signal);
    }

    private Optional<Colleague> find(Frame frame, String id) {
        return Ids.parse(id)
                .flatMap(found -> colleagues.find(frame.reader(), new TrajectoryId(found)));
    }

    private ModelAndView<MomentPage> page(
            Frame frame,
            Colleague one,
            String said,
            String signal,
            String note,
            List<Refusal> refusals) {
        var view = views.of(one, frame.texts());
        return new ModelAndView<>(
                "board/moment", new MomentPage(frame, view, said, signal, note, refusals));
    }

    @Introspected
    record MomentPage(
            Frame frame,
            ColleagueView one,
            String said,
            String signal,
            String note,
            List<Refusal> refusals) {}
}
