package nl.werkbrug.own.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.web.Frame;

import java.util.List;
import java.util.Map;

@Hidden
@Controller("/ik")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
/** What candidates read about themselves, and correct. */
class OwnFileController {
    private final OwnFile own;
    private final Visitors visitors;
    private final JoinedFiles joined;

    OwnFileController(OwnFile own, Visitors visitors, JoinedFiles joined) {
        this.own = own;
        this.visitors = visitors;
        this.joined = joined;
    }

    @Get("/profiel")
    ModelAndView<ProfilePage> profile(
            Frame frame, Actor me, @QueryValue(defaultValue = "") String gelukt) {
        return new ModelAndView<>(
                "own/profile", new ProfilePage(frame, own.view(me, frame.texts()), gelukt));
    }

    @Get("/wijzigen")
    ModelAndView<ChangePage> change(Frame frame, Actor me) {
        return new ModelAndView<>("own/change", new ChangePage(frame, own.form(me), Map.of()));
    }

    @Post("/wijzigen")
    HttpResponse<?> change(Frame frame, Actor me, @Body Map<String, Object> posted) {
        var form = OwnForm.of(posted);
        var errors = own.change(me, form, frame.texts());
        return errors.isEmpty()
                ? Done.at("profiel", "gewijzigd")
                : HttpResponse.unprocessableEntity()
                        .body(
                                new ModelAndView<>(
                                        "own/change", new ChangePage(frame, form, errors)));
    }

    @Post("/betwisten")
    HttpResponse<?> dispute(Actor me, String fact, String words) {
        own.dispute(me, fact, words);
        return Done.at("profiel", "betwist");
    }

    @Get("/meekijkers")
    ModelAndView<VisitsPage> visits(Frame frame, Actor me) {
        var id = own.find(me).id();
        return new ModelAndView<>(
                "own/visits",
                new VisitsPage(
                        frame,
                        visitors.tell(id, frame.texts()),
                        joined.tell(me, id, frame.texts())));
    }

    @Introspected
    record ProfilePage(Frame frame, OwnView own, String done) {}

    @Introspected
    record ChangePage(Frame frame, OwnForm form, Map<String, String> errors) {}

    @Introspected
    record VisitsPage(Frame frame, List<String> visits, List<String> joined) {}
}
