package nl.werkbrug.matching.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The employer's editor: one question a screen, kept at every step. What is kept is answered with a
 * redirect, so that going back and reloading do nothing twice.
 */
@Hidden
@Controller("/portaal/behoeften")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class GuidedController {
    private final GuidedWork work;
    private final GuidedForms forms;
    private final GuidedPages pages;
    private final Editor editor;
    private final MissingWords missing;

    GuidedController(
            GuidedWork work,
            GuidedForms forms,
            GuidedPages pages,
            Editor editor,
            MissingWords missing) {
        this.work = work;
        this.forms = forms;
        this.pages = pages;
        this.editor = editor;
        this.missing = missing;
    }

    @Get("/nieuw")
    ModelAndView<GuidedPage> blank(Frame frame) {
        return show(pages.page(frame, work.blank(UUID.randomUUID()), GuidedStep.WORK));
    }

    /** The form brings the id, so that a double click begins one draft. */
    @Post("/nieuw")
    HttpResponse<?> begin(Frame frame, @Body Map<String, Object> posted) {
        Typed typed = Typed.of(posted);
        UUID id = Ids.parse(typed.text("id")).orElseGet(UUID::randomUUID);
        Guided begun = work.find(frame.reader(), id).orElseGet(() -> work.blank(id));
        return keep(frame, begun, GuidedStep.WORK, typed, begun.version());
    }

    @Get("/{id}/wijzigen")
    Optional<ModelAndView<GuidedPage>> step(
            Frame frame,
            UUID id,
            @QueryValue(defaultValue = "") String stap,
            @QueryValue(defaultValue = "") String zoek,
            @QueryValue(defaultValue = "") String gemeld) {
        GuidedStep step = GuidedStep.find(stap).orElse(GuidedStep.WORK);
        return work.find(frame.reader(), id)
                .map(found -> found.with(found.form().with("zoek", zoek).with("gemeld", gemeld)))
                .map(found -> show(pages.page(frame, found, step)));
    }

    @Post("/{id}/wijzigen")
    Optional<HttpResponse<?>> keep(Frame frame, UUID id, @Body Map<String, Object> posted) {
        Typed typed = Typed.of(posted);
        GuidedStep step = GuidedStep.find(typed.text("stap")).orElse(GuidedStep.WORK);
        return work.find(frame.reader(), id)
                .map(found -> keep(frame, found, step, typed, version(typed)));
    }

    private HttpResponse<?> keep(
            Frame frame, Guided found, GuidedStep step, Typed typed, long version) {
        String pressed = typed.text("actie");
        EditorForm merged = forms.merge(step, found.form(), typed);
        Deed deed = Deed.parse(pressed);
        if (deed instanceof Deed.Missing) {
            missing.tell(typed.text("zoek"));
        }
        EditorForm done = editor.perform(deed, merged).form();
        Guided changed = new Guided(found.id(), version, found.status(), done.with("zoek", ""));
        Saved saved =
                pressed.equals("verstuur")
                        ? work.send(frame.reader(), found, version)
                        : work.keep(frame.reader(), changed, step);
        return switch (saved) {
            case Saved.Stored _ -> see(path(found, step, pressed, typed.text("zoek")));
            case Saved.Refused refused ->
                    HttpResponse.unprocessableEntity()
                            .body(show(pages.page(frame, changed, step, refused)));
            case Saved.Overtaken overtaken ->
                    HttpResponse.status(HttpStatus.CONFLICT)
                            .body(show(pages.page(frame, changed, step, overtaken)));
        };
    }

    /** Where a press leads once everything is kept. */
    private static String path(Guided guided, GuidedStep step, String pressed, String search) {
        String own = "/portaal/behoeften/" + guided.id().value();
        String edit = own + "/wijzigen?stap=";
        return switch (pressed) {
            case "verstuur" -> own;
            case "later" -> "/portaal";
            case "terug" -> edit + Optional.ofNullable(step.previous()).orElse(step).word();
            case "ontbreekt" -> edit + step.word() + "&gemeld=ja#vondsten";
            case "zoek" -> edit + step.word() + "&zoek=" + encoded(search) + "#zoek";
            case "verder", "" -> edit + step.next().word();
            default -> edit + step.word() + "#lijst";
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long version(Typed typed) {
        String text = typed.text("version");
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : Guided.NEW;
    }

    private static HttpResponse<?> see(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    private static ModelAndView<GuidedPage> show(GuidedPage page) {
        return new ModelAndView<>("matching/guided", page);
    }
}
