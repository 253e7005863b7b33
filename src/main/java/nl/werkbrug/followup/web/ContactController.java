package nl.werkbrug.followup.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

import nl.werkbrug.condition.Ids;
import nl.werkbrug.followup.Agreement;
import nl.werkbrug.followup.Contact;
import nl.werkbrug.followup.ContactId;
import nl.werkbrug.followup.ContactMove;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A planned contact goes to another day or is called off; what was agreed is settled. */
@Hidden
@Controller("/nazorg")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ContactController {
    private final FollowUps followUps;

    ContactController(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Get("/contacten/{id}")
    Optional<ModelAndView<ContactPage>> show(Frame frame, UUID id) {
        return open(frame, id).map(contact -> page(frame, contact, Map.of(), List.of()));
    }

    @Post("/contacten/{id}/verzet")
    Optional<HttpResponse<?>> move(Frame frame, UUID id, @Body Map<String, String> posted) {
        return deed(
                frame,
                id,
                posted,
                () ->
                        followUps.move(
                                frame.reader(),
                                new ContactId(id),
                                day(posted),
                                posted.get("words")));
    }

    @Post("/contacten/{id}/vervalt")
    Optional<HttpResponse<?>> cancel(Frame frame, UUID id, @Body Map<String, String> posted) {
        return deed(
                frame,
                id,
                posted,
                () -> followUps.cancel(frame.reader(), new ContactId(id), posted.get("reason")));
    }

    /** Done, or not to be done after all. */
    @Post("/afspraken/{id}")
    HttpResponse<?> settle(Frame frame, UUID id, @Body Map<String, String> posted) {
        var intake = new Intake();
        String said = posted.getOrDefault("state", "");
        Agreement.State end = intake.word("state", Agreement.State.class, said);
        intake.check(end != null, "state", "refusal.required");
        intake.finish();
        if (end != null) {
            followUps.settle(frame.reader(), id, end);
        }
        return HttpResponse.seeOther(
                Ids.parse(posted.getOrDefault("trajectory", ""))
                        .map(way -> pathOf(new TrajectoryId(way)))
                        .orElse(URI.create("/nazorg")));
    }

    private Optional<HttpResponse<?>> deed(
            Frame frame, UUID id, Map<String, String> posted, Supplier<Contact> deed) {
        return open(frame, id)
                .map(contact -> {
                    try {
                        return HttpResponse.seeOther(pathOf(deed.get().trajectory()));
                    } catch (RefusedException refused) {
                        return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                                .body(page(frame, contact, posted, refused.refusals()));
                    }
                });
    }

    private Optional<Contact> open(Frame frame, UUID id) {
        return followUps.contact(frame.reader(), new ContactId(id)).filter(Contact::isOpen);
    }

    private ModelAndView<ContactPage> page(
            Frame frame, Contact contact, Map<String, String> typed, List<Refusal> refusals) {
        var moves = followUps.moves(frame.reader(), contact.id());
        return new ModelAndView<>(
                "followup/contact", new ContactPage(frame, contact, moves, typed, refusals));
    }

    /** Null where none was given, which is refused with the rest. */
    private static @Nullable LocalDate day(Map<String, String> posted) {
        var intake = new Intake();
        LocalDate day = PostedDay.read(intake, "plannedOn", posted);
        intake.finish();
        return day;
    }

    private static URI pathOf(TrajectoryId trajectory) {
        return URI.create("/trajecten/" + trajectory.value());
    }

    @Introspected
    record ContactPage(
            Frame frame,
            Contact contact,
            List<ContactMove> moves,
            Map<String, String> typed,
            List<Refusal> refusals) {}
}
