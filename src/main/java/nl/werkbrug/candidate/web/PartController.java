package nl.werkbrug.candidate.web;

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
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.util.Optional;

/** Changes one part of a candidate's page, and nothing beside it. */
@Hidden
@Controller("/kandidaten/{id}/wijzigen/{deel}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PartController {
    private final OpenFile files;
    private final Saving saving;
    private final FormViews views;

    PartController(OpenFile files, Saving saving, FormViews views) {
        this.files = files;
        this.saving = saving;
        this.views = views;
    }

    @Get
    Optional<ModelAndView<EditPage>> show(Frame frame, String id, String deel) {
        return files.find(frame, id)
                .flatMap(found ->
                        part(frame, found, deel)
                                .map(part -> {
                                    Values stands =
                                            Values.of(part.fields(), CandidateForm.of(found));
                                    Draft draft = Draft.of(part.fields(), stands);
                                    return page(
                                            frame,
                                            found,
                                            views.blank(frame, spot(frame, found, part), draft));
                                }));
    }

    @Post
    Optional<HttpResponse<?>> save(Frame frame, String id, String deel, HttpRequest<?> request) {
        return files.find(frame, id)
                .flatMap(found ->
                        part(frame, found, deel)
                                .map(part -> {
                                    Draft draft = Draft.of(part.fields(), FormFields.of(request));
                                    Saved saved =
                                            saving.part(frame.reader(), found.id(), part, draft);
                                    return answer(frame, found, part, saved);
                                }));
    }

    private HttpResponse<?> answer(Frame frame, Candidate found, Part part, Saved saved) {
        var spot = spot(frame, found, part);
        return switch (saved) {
            case Saved.Stored _ -> OpenFile.backTo(spot.back());
            case Saved.Refused(Draft draft, var why) ->
                    HttpResponse.unprocessableEntity()
                            .body(page(frame, found, views.refused(frame, spot, draft, why)));
            case Saved.Overtaken overtaken ->
                    HttpResponse.status(HttpStatus.CONFLICT)
                            .body(page(frame, found, overtaken(frame, spot, overtaken)));
            case Saved.Gone(Draft draft) ->
                    HttpResponse.status(HttpStatus.CONFLICT)
                            .body(page(frame, found, views.gone(frame, spot, draft)));
        };
    }

    private FormView overtaken(Frame frame, FormViews.Spot spot, Saved.Overtaken overtaken) {
        var facts = overtaken.clashes().stream().map(Field::fact).toList();
        return views.overtaken(frame, spot, overtaken, facts);
    }

    /** Who needs no name is not asked to correct it. */
    private Optional<Part> part(Frame frame, Candidate found, String path) {
        return Part.find(path).filter(part -> part != Part.CONTACT || files.mayName(frame, found));
    }

    private static FormViews.Spot spot(Frame frame, Candidate found, Part part) {
        return new FormViews.Spot(
                found.id(),
                part.anchor(),
                "/kandidaten/%s/wijzigen/%s".formatted(found.id().value(), part.path()),
                frame.texts().of("person.part." + part),
                frame.texts().of("person.hint." + part));
    }

    private static ModelAndView<EditPage> page(Frame frame, Candidate found, FormView form) {
        return new ModelAndView<>("candidate/edit", new EditPage(frame, found.label(), form));
    }
}
