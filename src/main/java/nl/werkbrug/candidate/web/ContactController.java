package nl.werkbrug.candidate.web;

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

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.ContactForm;
import nl.werkbrug.candidate.ContactMoments;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes down that somebody spoke with a candidate. */
@Hidden
@Controller("/kandidaten/{id}/contact")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ContactController {
    private static final List<Field> FIELDS = List.of(Field.HELD_ON, Field.CHANNEL, Field.NOTE);

    private final OpenFile files;
    private final ContactMoments moments;
    private final FormViews views;
    private final Clock clock;

    ContactController(OpenFile files, ContactMoments moments, FormViews views, Clock clock) {
        this.files = files;
        this.moments = moments;
        this.views = views;
        this.clock = clock;
    }

    @Get
    Optional<ModelAndView<EditPage>> show(Frame frame, String id) {
        return files.find(frame, id).map(found -> page(frame, found, today(), List.of()));
    }

    @Post
    Optional<HttpResponse<?>> save(Frame frame, String id, HttpRequest<?> request) {
        Draft draft = Draft.of(FIELDS, FormFields.of(request));
        return files.find(frame, id)
                .map(found -> {
                    var refusals = store(frame, found, draft);
                    return refusals.isEmpty()
                            ? OpenFile.backTo(
                                    "/kandidaten/%s#geschiedenis".formatted(found.id().value()))
                            : HttpResponse.unprocessableEntity()
                                    .body(page(frame, found, draft, refusals));
                });
    }

    private List<Refusal> store(Frame frame, Candidate found, Draft draft) {
        try {
            var intake = new Intake();
            LocalDate day = new Patch(draft.mine(), intake).day(Field.HELD_ON);
            intake.finish();
            var form =
                    new ContactForm(
                            day, draft.mine().text(Field.CHANNEL), draft.mine().text(Field.NOTE));
            moments.add(
                    found.id(),
                    form,
                    LocalDate.now(clock),
                    new Recording(frame.reader(), Way.SCREEN, clock.instant()));
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals();
        }
    }

    /** Most contacts are written down on the day itself. */
    private Draft today() {
        String today = LocalDate.now(clock).toString();
        return Draft.of(
                FIELDS,
                Values.of(FIELDS, field -> field == Field.HELD_ON ? List.of(today) : List.of()));
    }

    private ModelAndView<EditPage> page(
            Frame frame, Candidate found, Draft draft, List<Refusal> why) {
        var spot =
                new FormViews.Spot(
                        found.id(),
                        "deel-contact",
                        "/kandidaten/%s/contact".formatted(found.id().value()),
                        frame.texts().of("person.contact"),
                        frame.texts().of("person.hint.contact"));
        return new ModelAndView<>(
                "candidate/edit",
                new EditPage(frame, found.label(), views.refused(frame, spot, draft, why)));
    }
}
