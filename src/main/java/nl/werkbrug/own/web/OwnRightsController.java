package nl.werkbrug.own.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.privacy.PersonFile;
import nl.werkbrug.privacy.web.FileJson;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.JsonForms;

import java.util.Map;

@Hidden
@Controller("/ik")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
/** {@code /ik/rechten}: to read and take along everything, to pause, to be erased. */
class OwnRightsController {
    private final OwnRights rights;
    private final JsonForms json;

    OwnRightsController(OwnRights rights, JsonForms json) {
        this.rights = rights;
        this.json = json;
    }

    @Get("/rechten")
    ModelAndView<RightsPage> show(
            Frame frame, Actor me, @QueryValue(defaultValue = "") String gelukt) {
        return new ModelAndView<>("own/rights", new RightsPage(frame, rights.of(me), gelukt));
    }

    @Post("/pauze")
    HttpResponse<?> pause(Actor me) {
        rights.move(me, CandidateStatus.PAUSED);
        return Done.at("", "pauze");
    }

    @Post("/verder")
    HttpResponse<?> resume(Actor me) {
        rights.move(me, CandidateStatus.AVAILABLE);
        return Done.at("", "verder");
    }

    @Post("/wissen")
    HttpResponse<?> erase(Actor me, @Body Map<String, Object> posted) {
        boolean sure = "ja".equals(posted.get("zeker"));
        if (sure) {
            rights.askErasure(me);
        }
        return sure ? Done.at("", "wissen") : Done.at("rechten", "wissen-zeker");
    }

    @Post("/niet-wissen")
    HttpResponse<?> keep(Actor me) {
        rights.takeErasureBack(me);
        return Done.at("", "niet-wissen");
    }

    /** Readable, and to print or keep as PDF. */
    @Get("/gegevens")
    ModelAndView<FilePage> file(Frame frame, Actor me) {
        return new ModelAndView<>("own/file", new FilePage(frame, rights.file(me)));
    }

    /** The same for another program (AVG, article 20). */
    @Get("/gegevens.json")
    @Produces(MediaType.APPLICATION_JSON)
    MutableHttpResponse<String> download(Actor me) {
        return HttpResponse.ok(json.write(FileJson.of(rights.file(me))))
                .header("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"");
    }

    @Introspected
    record RightsPage(Frame frame, RightsView own, String done) {}

    @Introspected
    record FilePage(Frame frame, PersonFile file) {}
}
