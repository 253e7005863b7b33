package nl.werkbrug.need.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What the desk does with a need from its page. */
@Hidden
@Controller("/behoeften/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class NeedStepsController {
    private final Needs needs;
    private final NeedDeeds deeds;

    NeedStepsController(Needs needs, NeedDeeds deeds) {
        this.needs = needs;
        this.deeds = deeds;
    }

    /** The first answer to the employer: the need is open, and its clock stands still. */
    @Post("/antwoord")
    Optional<HttpResponse<?>> answer(Actor by, UUID id) {
        return step(by, id, needs::answer);
    }

    @Post("/openen")
    Optional<HttpResponse<?>> open(Actor by, UUID id) {
        return step(by, id, needs::submit);
    }

    @Post("/overnemen")
    Optional<HttpResponse<?>> takeOver(Actor by, UUID id) {
        return step(by, id, needs::takeOver);
    }

    @Post("/plekken")
    Optional<HttpResponse<?>> places(Actor by, UUID id, @Body Map<String, String> posted) {
        return step(by, id, (actor, need) -> deeds.places(actor, need, posted));
    }

    @Post("/nog-nodig")
    Optional<HttpResponse<?>> stillNeeded(Actor by, UUID id, @Body Map<String, String> posted) {
        return step(by, id, (actor, need) -> deeds.stillNeeded(actor, need, posted));
    }

    @Post("/sluiten")
    Optional<HttpResponse<?>> close(Actor by, UUID id, @Body Map<String, String> posted) {
        return step(by, id, (actor, need) -> deeds.close(actor, need, posted));
    }

    /** The copy is a draft: one goes on with it in the editor. */
    @Post("/kopie")
    Optional<HttpResponse<?>> copy(Actor by, UUID id) {
        return needs.find(by, new NeedId(id))
                .map(found -> needs.copy(by, found.id()))
                .map(copy -> see("/behoeften/" + copy.id().value() + "/wijzigen"));
    }

    private Optional<HttpResponse<?>> step(
            Actor by, UUID id, BiFunction<Actor, NeedId, Need> step) {
        return needs.find(by, new NeedId(id))
                .map(found -> step.apply(by, found.id()))
                .map(need -> see("/behoeften/" + need.id().value()));
    }

    private static HttpResponse<?> see(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }
}
