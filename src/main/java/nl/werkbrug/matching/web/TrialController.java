package nl.werkbrug.matching.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.matching.Pricing;
import nl.werkbrug.matching.Trial;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code /behoeften/{id}/proef}: who would fit if one requirement were asked less. */
@Hidden
@Controller("/behoeften")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrialController {
    private static final int SHOWN = 25;

    private final Needs needs;
    private final Pricing pricing;
    private final Competences competences;

    TrialController(Needs needs, Pricing pricing, Competences competences) {
        this.needs = needs;
        this.pricing = pricing;
        this.competences = competences;
    }

    /** What the need does not ask, or no longer, cannot be tried: back to the need. */
    @Get("/{id}/proef")
    @Produces(MediaType.TEXT_HTML)
    Optional<HttpResponse<?>> show(
            Frame frame, Actor reader, UUID id, @QueryValue(defaultValue = "") String wat) {
        return needs.find(reader, new NeedId(id)).map(need -> show(frame, need, wat));
    }

    private HttpResponse<?> show(Frame frame, Need need, String wat) {
        var trial =
                need.status().isClosed()
                        ? Optional.<Trial>empty()
                        : pricing.tryOut(frame.reader(), need, wat, SHOWN);
        return trial.<HttpResponse<?>>map(found ->
                        HttpResponse.ok(
                                new ModelAndView<>("matching/trial", page(frame, need, found))))
                .orElseGet(() -> HttpResponse.seeOther(backTo(need)));
    }

    private static URI backTo(Need need) {
        return URI.create(Place.NEEDS.pathTo(need.id().value()));
    }

    private TrialPage page(Frame frame, Need need, Trial trial) {
        var teller = new Teller(frame.texts(), competences.catalogue(), trial.labels());
        return new TrialPage(
                frame,
                need,
                new PriceWords(frame.texts(), competences.catalogue(), need)
                        .when(trial.softening()),
                trial.now(),
                trial.more(),
                trial.softer() != null,
                teller.tell(trial.newcomers()),
                teller.tell(trial.everybody()),
                trial.softer() == null ? Map.of() : form(frame.reader(), trial.softer()));
    }

    private static Map<String, List<String>> form(Actor reader, Need softer) {
        return reader.is(Role.ACCOUNT_MANAGER, softer.region())
                ? EditorForm.of(softer).fields()
                : Map.of();
    }
}
