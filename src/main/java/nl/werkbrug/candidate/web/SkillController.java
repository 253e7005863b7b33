package nl.werkbrug.candidate.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.util.Optional;

/** Adds, changes and takes away what somebody can do, one competence at a time. */
@Hidden
@Controller("/kandidaten/{id}/competenties")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SkillController {
    private final OpenFile files;
    private final Saving saving;
    private final SkillViews views;
    private final MissingWords missing;

    SkillController(OpenFile files, Saving saving, SkillViews views, MissingWords missing) {
        this.files = files;
        this.saving = saving;
        this.views = views;
        this.missing = missing;
    }

    @Get
    Optional<ModelAndView<SkillPage>> blank(Frame frame, String id) {
        return files.find(frame, id)
                .map(found -> page(frame, found, views.choose(frame, found.id(), "")));
    }

    /** A pressed button says what it is for; without one it is saved. */
    @Post
    Optional<HttpResponse<?>> add(Frame frame, String id, HttpRequest<?> request) {
        var posted = FormFields.of(request);
        var held = HoldingDraft.of(posted);
        String deed = posted.text("actie");
        return files.find(frame, id)
                .map(found -> {
                    if (deed.startsWith("kies:")) {
                        var chosen = held.with(deed.substring("kies:".length()));
                        return HttpResponse.ok(
                                page(frame, found, views.blank(frame, found, chosen)));
                    }
                    if (deed.equals("ontbreekt")) {
                        missing.tell(posted.text("zoek"));
                        return HttpResponse.ok(page(frame, found, views.told(frame, found.id())));
                    }
                    return held.competence() == null
                            ? HttpResponse.ok(
                                    page(
                                            frame,
                                            found,
                                            views.choose(frame, found.id(), posted.text("zoek"))))
                            : answer(
                                    frame,
                                    found,
                                    held,
                                    saving.holding(frame.reader(), found.id(), held));
                });
    }

    @Get("/{sleutel}")
    Optional<ModelAndView<SkillPage>> show(Frame frame, String id, String sleutel) {
        return files.find(frame, id)
                .flatMap(found ->
                        Ids.parse(sleutel)
                                .flatMap(key -> HoldingDraft.find(found, key))
                                .map(HoldingDraft::of)
                                .map(held -> page(frame, found, views.blank(frame, found, held))));
    }

    /** The form says itself what it is about: it may be gone meanwhile. */
    @Post("/{sleutel}")
    Optional<HttpResponse<?>> change(
            Frame frame, String id, String sleutel, HttpRequest<?> request) {
        var posted = FormFields.of(request);
        var held = HoldingDraft.of(posted);
        return files.find(frame, id)
                .filter(_ -> held.competence() != null && Ids.parse(sleutel).isPresent())
                .map(found ->
                        answer(
                                frame,
                                found,
                                held,
                                posted.text("actie").equals("weg")
                                        ? saving.remove(frame.reader(), found.id(), held)
                                        : saving.holding(frame.reader(), found.id(), held)));
    }

    private HttpResponse<?> answer(Frame frame, Candidate found, HoldingDraft held, Saved saved) {
        return switch (saved) {
            case Saved.Stored _ ->
                    OpenFile.backTo("/kandidaten/%s#kunnen".formatted(found.id().value()));
            case Saved.Refused refused ->
                    HttpResponse.unprocessableEntity()
                            .body(page(frame, found, views.refused(frame, found, held, refused)));
            case Saved.Overtaken overtaken ->
                    HttpResponse.status(HttpStatus.CONFLICT)
                            .body(
                                    page(
                                            frame,
                                            found,
                                            views.overtaken(frame, found, held, overtaken)));
            case Saved.Gone gone ->
                    HttpResponse.status(HttpStatus.CONFLICT)
                            .body(page(frame, found, views.gone(frame, found, held, gone)));
        };
    }

    private static ModelAndView<SkillPage> page(Frame frame, Candidate found, SkillView skill) {
        return new ModelAndView<>("candidate/skill", new SkillPage(frame, found.label(), skill));
    }

    /** One competence alone on a page, for who has no script. */
    @Introspected
    record SkillPage(Frame frame, String label, SkillView skill) {}
}
