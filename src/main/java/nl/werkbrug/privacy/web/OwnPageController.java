package nl.werkbrug.privacy.web;

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
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.privacy.PersonFile;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.JsonForms;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /ik}: everything a candidate sees and decides about the own file. */
@Hidden
@Controller("/ik")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnPageController {
    private final OwnFile own;
    private final JsonForms json;

    OwnPageController(OwnFile own, JsonForms json) {
        this.own = own;
        this.json = json;
    }

    /** {@code gelukt} names what was just done. */
    @Get
    ModelAndView<OwnPage> show(
            Frame frame, Actor me, @QueryValue(defaultValue = "") String gelukt) {
        return new ModelAndView<>(
                "privacy/own", new OwnPage(frame, own.view(me, frame.texts(), gelukt)));
    }

    @Get("/wijzigen")
    ModelAndView<ChangePage> change(Frame frame, Actor me) {
        return new ModelAndView<>("privacy/change", new ChangePage(frame, own.form(me), Map.of()));
    }

    @Post("/wijzigen")
    HttpResponse<?> change(Frame frame, Actor me, @Body Map<String, Object> posted) {
        var form = OwnForm.of(posted);
        var errors = own.change(me, form, frame.texts());
        return errors.isEmpty()
                ? done("gewijzigd")
                : HttpResponse.unprocessableEntity()
                        .body(
                                new ModelAndView<>(
                                        "privacy/change", new ChangePage(frame, form, errors)));
    }

    @Post("/toestemming/{purpose}")
    HttpResponse<?> decide(Actor me, String purpose, String given) {
        var intake = new Intake();
        Purpose asked = intake.word("purpose", Purpose.class, purpose);
        intake.finish();
        Optional.ofNullable(asked).ifPresent(it -> own.decide(me, it, given.equals("ja")));
        return done("toestemming");
    }

    @Post("/betwisten")
    HttpResponse<?> dispute(Actor me, String fact, String words) {
        own.dispute(me, fact, words);
        return done("betwist");
    }

    @Post("/pauze")
    HttpResponse<?> pause(Actor me) {
        own.move(me, CandidateStatus.PAUSED);
        return done("pauze");
    }

    @Post("/verder")
    HttpResponse<?> resume(Actor me) {
        own.move(me, CandidateStatus.AVAILABLE);
        return done("verder");
    }

    @Post("/wissen")
    HttpResponse<?> erase(Actor me, @Body Map<String, Object> posted) {
        boolean sure = "ja".equals(posted.get("zeker"));
        if (sure) {
            own.askErasure(me);
        }
        return done(sure ? "wissen" : "wissen-zeker");
    }

    @Post("/niet-wissen")
    HttpResponse<?> keep(Actor me) {
        own.takeErasureBack(me);
        return done("niet-wissen");
    }

    /** Readable, and to print or keep as PDF. */
    @Get("/gegevens")
    ModelAndView<FilePage> file(Frame frame, Actor me) {
        return new ModelAndView<>("privacy/file", new FilePage(frame, own.file(me)));
    }

    /** The same for another program (AVG, article 20). */
    @Get("/gegevens.json")
    @Produces(MediaType.APPLICATION_JSON)
    MutableHttpResponse<String> download(Actor me) {
        return HttpResponse.ok(json.write(FileJson.of(own.file(me))))
                .header("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"");
    }

    private static HttpResponse<?> done(String what) {
        return HttpResponse.seeOther(
                URI.create("/ik?gelukt=" + what.toLowerCase(Locale.ROOT) + "#inhoud"));
    }

    @Introspected
    record OwnPage(Frame frame, OwnView own) {}

    @Introspected
    record ChangePage(Frame frame, OwnForm form, Map<String, String> errors) {}

    @Introspected
    record FilePage(Frame frame, PersonFile file) {}
}
