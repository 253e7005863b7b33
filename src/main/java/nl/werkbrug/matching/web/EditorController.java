package nl.werkbrug.matching.web;

import io.micronaut.context.annotation.Value;
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
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** The top-ten editor, for a new need and for one that is there. */
@Hidden
@Controller("/behoeften")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class EditorController {
    private final Needs needs;
    private final Editor editor;
    private final Saving saving;
    private final EditorPages pages;
    private final MissingWords missing;
    private final String ownRegion;

    EditorController(
            Needs needs,
            Editor editor,
            Saving saving,
            EditorPages pages,
            MissingWords missing,
            @Value("${werkbrug.region}") String ownRegion) {
        this.needs = needs;
        this.editor = editor;
        this.saving = saving;
        this.pages = pages;
        this.missing = missing;
        this.ownRegion = ownRegion;
    }

    /** From an employer's page, for that employer. */
    @Get("/nieuw")
    ModelAndView<EditorPage> blank(Frame frame, @QueryValue(defaultValue = "") String werkgever) {
        EditorForm form = EditorForm.blank(ownRegion).with("employer", werkgever);
        return show(pages.page(frame, null, new Editor.Step(form, Notice.NONE)));
    }

    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post("/nieuw")
    HttpResponse<ModelAndView<EditorPage>> add(Frame frame, @Body Map<String, Object> posted) {
        return answer(frame, null, EditorForm.of(posted));
    }

    @Get("/{id}/wijzigen")
    ModelAndView<EditorPage> stored(Frame frame, UUID id) {
        Need need = find(frame, id);
        return show(pages.page(frame, need, new Editor.Step(EditorForm.of(need), Notice.NONE)));
    }

    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post("/{id}/wijzigen")
    HttpResponse<ModelAndView<EditorPage>> change(
            Frame frame, UUID id, @Body Map<String, Object> posted) {
        return answer(frame, find(frame, id), EditorForm.of(posted));
    }

    private HttpResponse<ModelAndView<EditorPage>> answer(
            Frame frame, @Nullable Need need, EditorForm form) {
        Deed deed = Deed.parse(form.text("actie"));
        if (deed instanceof Deed.Missing) {
            missing.tell(form.text("zoek"));
        }
        return deed instanceof Deed.Save(boolean asDraft)
                ? answer(frame, need, form, save(frame, need, form, asDraft))
                : HttpResponse.ok(show(pages.page(frame, need, editor.perform(deed, form))));
    }

    private Saved save(Frame frame, @Nullable Need need, EditorForm form, boolean asDraft) {
        return need == null
                ? saving.add(frame.reader(), form, asDraft)
                : saving.change(frame.reader(), need.id(), form, asDraft);
    }

    private HttpResponse<ModelAndView<EditorPage>> answer(
            Frame frame, @Nullable Need need, EditorForm form, Saved saved) {
        return switch (saved) {
            case Saved.Stored(NeedId id) ->
                    HttpResponse.seeOther(URI.create("/behoeften/" + id.value()));
            case Saved.Refused refused ->
                    HttpResponse.unprocessableEntity()
                            .body(show(pages.page(frame, need, form, refused)));
            case Saved.Overtaken overtaken ->
                    HttpResponse.<ModelAndView<EditorPage>>status(HttpStatus.CONFLICT)
                            .body(show(pages.page(frame, need, form, overtaken)));
        };
    }

    private static ModelAndView<EditorPage> show(EditorPage page) {
        return new ModelAndView<>("matching/editor", page);
    }

    private Need find(Frame frame, UUID id) {
        return needs.find(frame.reader(), new NeedId(id))
                .filter(need -> need.mayBeChangedBy(frame.reader()))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "No such need"));
    }
}
