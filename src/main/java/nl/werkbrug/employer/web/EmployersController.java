package nl.werkbrug.employer.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code /werkgevers}: whom the desk works with. */
@Hidden
@Controller("/werkgevers")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EmployersController {
    private static final int LAST_PAGE = 100_000;
    private static final int SEARCH_LIMIT = 200;

    private final Employers employers;
    private final EmployerList list;
    private final EmployerPages pages;
    private final BondDeeds deeds;
    private final Competences competences;

    EmployersController(
            Employers employers,
            EmployerList list,
            EmployerPages pages,
            BondDeeds deeds,
            Competences competences) {
        this.employers = employers;
        this.list = list;
        this.pages = pages;
        this.deeds = deeds;
        this.competences = competences;
    }

    @Get
    ModelAndView<ListPage> list(
            Frame frame,
            @QueryValue(defaultValue = "") String zoek,
            @QueryValue(defaultValue = "1") int pagina) {
        String search = zoek.substring(0, Math.min(SEARCH_LIMIT, zoek.length())).strip();
        var listing = list.of(frame, search, Math.clamp(pagina, 1, LAST_PAGE));
        return new ModelAndView<>("employer/list", new ListPage(frame, listing));
    }

    @Get("/nieuw")
    ModelAndView<NewPage> blank(Frame frame) {
        return blank(frame, Map.of(), List.of());
    }

    @Post("/nieuw")
    HttpResponse<?> add(Frame frame, @Body Map<String, String> posted) {
        try {
            return see(employers.add(BondDeeds.employer(posted)).id());
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(blank(frame, posted, refused.refusals()));
        }
    }

    /** Text that is no id is an address that does not exist. */
    @Get("/{id}")
    Optional<ModelAndView<EmployerPages.ShowPage>> show(Frame frame, String id) {
        return Ids.parse(id).flatMap(this::find).map(found -> show(pages.page(frame, found)));
    }

    /** One form of the page; which one says its hidden field. */
    @Post("/{id}")
    Optional<HttpResponse<?>> change(
            Frame frame, Actor by, UUID id, @Body Map<String, String> posted) {
        return find(id).map(found -> change(frame, by, found, posted));
    }

    private HttpResponse<?> change(
            Frame frame, Actor by, Employer found, Map<String, String> posted) {
        try {
            deeds.perform(by, found, posted);
            return see(found.id());
        } catch (RefusedException refused) {
            String form = posted.getOrDefault("formulier", "");
            return HttpResponse.unprocessableEntity()
                    .body(show(pages.page(frame, found, form, posted, refused.refusals())));
        }
    }

    private Optional<Employer> find(UUID id) {
        return employers.find(new EmployerId(id));
    }

    private ModelAndView<NewPage> blank(
            Frame frame, Map<String, String> typed, List<Refusal> refusals) {
        return new ModelAndView<>(
                "employer/new",
                new NewPage(frame, competences.catalogue().sectors(), typed, refusals));
    }

    private static ModelAndView<EmployerPages.ShowPage> show(EmployerPages.ShowPage page) {
        return new ModelAndView<>("employer/show", page);
    }

    private static HttpResponse<?> see(EmployerId id) {
        return HttpResponse.seeOther(URI.create("/werkgevers/" + id.value()));
    }

    @Introspected
    record ListPage(Frame frame, EmployerListing listing) {}

    @Introspected
    record NewPage(
            Frame frame, List<String> sectors, Map<String, String> typed, List<Refusal> refusals) {}
}
