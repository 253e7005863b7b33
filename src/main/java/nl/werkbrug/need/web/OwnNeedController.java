package nl.werkbrug.need.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
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

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.need.Drafts;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** One need of an employer: where it stands, and what the employer can do about it. */
@Hidden
@Controller("/portaal/behoeften/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnNeedController {
    private final Needs needs;
    private final Drafts drafts;
    private final NeedDeeds deeds;
    private final PortalNeeds portal;
    private final Competences competences;

    OwnNeedController(
            Needs needs,
            Drafts drafts,
            NeedDeeds deeds,
            PortalNeeds portal,
            Competences competences) {
        this.needs = needs;
        this.drafts = drafts;
        this.deeds = deeds;
        this.portal = portal;
        this.competences = competences;
    }

    /** Text that is no id is an address that does not exist. */
    @Get
    Optional<ModelAndView<OwnPage>> show(Frame frame, String id) {
        return Ids.parse(id)
                .flatMap(known -> needs.find(frame.reader(), new NeedId(known)))
                .map(need -> new OwnPage(frame, portal.view(need), wanted(frame, need)))
                .map(page -> new ModelAndView<>("need/own", page));
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
                .map(copy -> see(path(copy.id().value()) + "/wijzigen"));
    }

    /** A draft in the making is thrown away. */
    @Post("/weggooien")
    Optional<HttpResponse<?>> drop(Actor by, UUID id) {
        return drafts.find(by, new NeedId(id))
                .map(found -> {
                    drafts.drop(by, found.id());
                    return see("/portaal");
                });
    }

    private List<String> wanted(Frame frame, Need need) {
        return need.topTen().criteria().stream()
                .map(line -> competences.catalogue().get(line.competence()))
                .map(competence -> competence.labels().in(frame.texts().locale()))
                .toList();
    }

    private Optional<HttpResponse<?>> step(
            Actor by, UUID id, BiFunction<Actor, NeedId, Need> step) {
        return needs.find(by, new NeedId(id))
                .map(found -> step.apply(by, found.id()))
                .map(need -> see(path(need.id().value())));
    }

    private static String path(UUID id) {
        return "/portaal/behoeften/" + id;
    }

    private static HttpResponse<?> see(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    @Introspected
    record OwnPage(Frame frame, EmployersView view, List<String> wanted) {}
}
