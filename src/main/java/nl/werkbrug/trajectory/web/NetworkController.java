package nl.werkbrug.trajectory.web;

import io.micronaut.core.annotation.Introspected;
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

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.SupportForm;
import nl.werkbrug.trajectory.SupportNetwork;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who helps a candidate, as told to the coach. */
@Hidden
@Controller("/trajecten/{id}/netwerk")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class NetworkController {
    private final OpenTrajectories open;
    private final SupportNetwork network;

    NetworkController(OpenTrajectories open, SupportNetwork network) {
        this.open = open;
        this.network = network;
    }

    @Get
    Optional<ModelAndView<NetworkPage>> show(Frame frame, String id) {
        return open.toChange(frame.reader(), id)
                .map(opened -> page(frame, opened, new FormFields(Map.of()), List.of()));
    }

    @Post
    Optional<HttpResponse<?>> add(Frame frame, String id, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        return open.toChange(frame.reader(), id).map(opened -> add(frame, opened, typed));
    }

    private HttpResponse<?> add(Frame frame, Opened opened, FormFields typed) {
        try {
            network.add(frame.reader(), opened.candidate().id(), form(typed));
            return HttpResponse.seeOther(URI.create(opened.path() + "#netwerk"));
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(page(frame, opened, typed, refused.refusals()));
        }
    }

    /** The candidate does not want it any more. */
    @Post("/{person}/weg")
    Optional<HttpResponse<?>> remove(Frame frame, String id, UUID person) {
        return open.toChange(frame.reader(), id)
                .filter(opened -> knows(opened, person))
                .map(opened -> {
                    network.remove(frame.reader(), opened.candidate().id(), person);
                    return HttpResponse.seeOther(URI.create(opened.path() + "#netwerk"));
                });
    }

    private boolean knows(Opened opened, UUID person) {
        return network.of(opened.candidate().id()).stream()
                .anyMatch(one -> one.id().equals(person));
    }

    static SupportForm form(FormFields typed) {
        return new SupportForm(
                typed.text("name"),
                typed.text("part"),
                typed.text("does"),
                typed.text("phone"),
                typed.text("email"),
                typed.text("agreed").equals("true"));
    }

    private static ModelAndView<NetworkPage> page(
            Frame frame, Opened opened, FormFields typed, List<Refusal> refusals) {
        return new ModelAndView<>(
                "trajectory/network", new NetworkPage(frame, opened, typed, refusals));
    }

    @Introspected
    record NetworkPage(Frame frame, Opened opened, FormFields typed, List<Refusal> refusals) {}
}
