package nl.werkbrug.trajectory.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.exceptions.OptimisticLockException;
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

import nl.werkbrug.proposal.web.LocalPath;
import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.UnreadableException;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of each event on {@code /trajecten/{id}}, also for what an event should have been. */
@Hidden
@Controller("/trajecten/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EventController {
    private static final int LONGEST_QUERY = 20;

    private final OpenTrajectories open;
    private final Trajectories trajectories;
    private final EventViews views;

    EventController(OpenTrajectories open, Trajectories trajectories, EventViews views) {
        this.open = open;
        this.trajectories = trajectories;
        this.views = views;
    }

    /** What stands in the query is filled in; {@code terug} is the way back. */
    @Get("/gebeurtenis/{kind}")
    Optional<HttpResponse<?>> form(Frame frame, String id, String kind, HttpRequest<?> request) {
        return open.toChange(frame.reader(), id)
                .flatMap(opened ->
                        EventKind.named(kind)
                                .map(found -> form(frame, opened, found, asked(request))));
    }

    private HttpResponse<?> form(
            Frame frame, Opened opened, EventKind kind, Map<String, List<String>> asked) {
        if (kind == EventKind.PLAN) {
            return HttpResponse.seeOther(LocalPath.of(opened.path() + "/plan", "/"));
        }
        var typed = Presets.of(opened, kind, asked);
        return HttpResponse.ok(page(frame, views.fresh(frame, opened, kind, typed)));
    }

    /** The same form with what was written down, to say what it should have been. */
    @Get("/gebeurtenissen/{number}/verbeteren")
    Optional<ModelAndView<EventPage>> correction(Frame frame, String id, int number) {
        return open.toChange(frame.reader(), id)
                .flatMap(opened -> Amendment.of(opened, number))
                .map(amended -> page(frame, views.prefilled(frame, amended)));
    }

    @Post("/gebeurtenissen")
    Optional<HttpResponse<?>> record(Frame frame, String id, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        return open.toChange(frame.reader(), id)
                .flatMap(opened ->
                        EventKind.named(typed.text("soort"))
                                .filter(kind -> kind != EventKind.PLAN)
                                .map(kind -> record(frame, opened, kind, typed)));
    }

    @Post("/gebeurtenissen/{number}/verbeteren")
    Optional<HttpResponse<?>> correct(Frame frame, String id, int number, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        return open.toChange(frame.reader(), id)
                .flatMap(opened -> Amendment.of(opened, number))
                .map(amended -> correct(frame, amended, typed));
    }

    private HttpResponse<?> record(Frame frame, Opened opened, EventKind kind, FormFields typed) {
        var forms = views.draft(kind, typed).forms();
        return stored(frame, opened, typed, forms)
                .<HttpResponse<?>>map(no ->
                        HttpResponse.status(no.status())
                                .body(
                                        page(
                                                frame,
                                                views.refused(
                                                        frame,
                                                        opened,
                                                        kind,
                                                        typed,
                                                        no.refusals()))))
                .orElseGet(() -> back(opened, typed));
    }

    private HttpResponse<?> correct(Frame frame, Amendment amended, FormFields typed) {
        var forms = amended.forms(views.draft(amended.kind(), typed));
        return stored(frame, amended.opened(), typed, forms)
                .<HttpResponse<?>>map(no ->
                        HttpResponse.status(no.status())
                                .body(
                                        page(
                                                frame,
                                                views.refused(
                                                        frame, amended, typed, no.refusals()))))
                .orElseGet(() -> back(amended.opened(), typed));
    }

    /** Empty when it was written down. */
    private Optional<No> stored(
            Frame frame, Opened opened, FormFields typed, List<EventForm> forms) {
        try {
            trajectories.record(frame.reader(), opened.trajectory().id(), version(typed), forms);
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(new No(HttpStatus.UNPROCESSABLE_ENTITY, refused.refusals()));
        } catch (UnreadableException unreadable) {
            return Optional.of(new No(HttpStatus.BAD_REQUEST, unreadable.refusals()));
        } catch (EventRefusedException refused) {
            return Optional.of(new No(HttpStatus.CONFLICT, List.of(refused.reason())));
        } catch (OptimisticLockException _) {
            return Optional.of(
                    new No(
                            HttpStatus.CONFLICT,
                            List.of(Refusal.of("version", "trajectory.refused.meanwhile"))));
        }
    }

    /** Without one it is an old page. */
    private static long version(FormFields typed) {
        String version = typed.text("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static HttpResponse<?> back(Opened opened, FormFields typed) {
        return HttpResponse.seeOther(LocalPath.of(typed.text("terug"), opened.path()));
    }

    private static Map<String, List<String>> asked(HttpRequest<?> request) {
        var asked = new LinkedHashMap<String, List<String>>();
        request.getParameters()
                .forEach(one -> {
                    if (asked.size() < LONGEST_QUERY) {
                        asked.put(one.getKey(), one.getValue());
                    }
                });
        return asked;
    }

    private static ModelAndView<EventPage> page(Frame frame, EventView view) {
        return new ModelAndView<>("trajectory/event", new EventPage(frame, view));
    }

    /** Why it was not written down. */
    private record No(HttpStatus status, List<Refusal> refusals) {}

    @Introspected
    record EventPage(Frame frame, EventView view) {}
}
