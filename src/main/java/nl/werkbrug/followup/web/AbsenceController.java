package nl.werkbrug.followup.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.AbsenceForm;
import nl.werkbrug.access.Absences;
import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code /nazorg/afwezig}: which coach is away, and who stands in. */
@Hidden
@Controller("/nazorg/afwezig")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AbsenceController {
    private final Absences absences;
    private final AbsenceViews views;

    AbsenceController(Absences absences, AbsenceViews views) {
        this.absences = absences;
        this.views = views;
    }

    @Get
    ModelAndView<AbsencePage> show(Frame frame) {
        return page(frame, Map.of(), List.of());
    }

    @Post
    HttpResponse<?> add(Frame frame, @Body Map<String, String> posted) {
        try {
            absences.add(frame.reader(), form(posted));
            return back();
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity().body(page(frame, posted, refused.refusals()));
        }
    }

    /** Here again, or not away after all. */
    @Post("/{id}/terug")
    Optional<HttpResponse<?>> end(Actor by, String id) {
        return Ids.parse(id).filter(known -> absences.end(by, known)).map(_ -> back());
    }

    private static AbsenceForm form(Map<String, String> posted) {
        var intake = new Intake();
        var form =
                new AbsenceForm(
                        account(posted.get("who")),
                        account(posted.get("substitute")),
                        PostedDay.read(intake, "from", posted),
                        PostedDay.read(intake, "until", posted));
        intake.finish();
        return form;
    }

    private static @Nullable UUID account(@Nullable String text) {
        return Ids.parse(text == null ? "" : text).orElse(null);
    }

    private ModelAndView<AbsencePage> page(
            Frame frame, Map<String, String> typed, List<Refusal> refusals) {
        return new ModelAndView<>(
                "followup/absence", new AbsencePage(frame, views.of(frame), typed, refusals));
    }

    private static HttpResponse<?> back() {
        return HttpResponse.seeOther(URI.create("/nazorg/afwezig"));
    }

    @Introspected
    record AbsencePage(
            Frame frame, AbsenceView view, Map<String, String> typed, List<Refusal> refusals) {}
}
