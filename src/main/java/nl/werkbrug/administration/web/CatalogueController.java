package nl.werkbrug.administration.web;

import io.micronaut.core.annotation.Introspected;
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
import nl.werkbrug.competence.CatalogueChange;
import nl.werkbrug.competence.CatalogueFilter;
import nl.werkbrug.competence.CatalogueInventory;
import nl.werkbrug.competence.CatalogueItem;
import nl.werkbrug.competence.CatalogueSheet;
import nl.werkbrug.competence.CatalogueUpkeep;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /beheer/catalogus}: what stands in the catalogue, and what was changed of it. */
@Hidden
@Controller(CatalogueAddress.ROOT)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CatalogueController {
    private static final int CHOICES = 10;
    private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8");

    private final CatalogueInventory inventory;
    private final CatalogueUpkeep upkeep;
    private final CompetenceViews views;
    private final MissingWords missing;
    private final Competences competences;

    CatalogueController(
            CatalogueInventory inventory,
            CatalogueUpkeep upkeep,
            CompetenceViews views,
            MissingWords missing,
            Competences competences) {
        this.inventory = inventory;
        this.upkeep = upkeep;
        this.views = views;
        this.missing = missing;
        this.competences = competences;
    }

    @Get
    ModelAndView<CataloguePage> show(
            Frame frame,
            Actor by,
            @QueryValue(defaultValue = "") String zoek,
            @QueryValue(defaultValue = "") String sector,
            @QueryValue(defaultValue = "ALL") String soort,
            @QueryValue(defaultValue = "1") int pagina) {
        var filter = new CatalogueFilter(zoek, sector, kind(soort));
        return new ModelAndView<>(
                "administration/catalogue",
                new CataloguePage(
                        frame,
                        CatalogueListing.of(filter, inventory.list(by, filter), pagina),
                        competences.catalogue().sectors(),
                        missing.count(by)));
    }

    @Get("/competentie")
    Optional<ModelAndView<CompetencePage>> competence(
            Frame frame,
            Actor by,
            @QueryValue(defaultValue = "") String code,
            @QueryValue(defaultValue = "") String gelukt) {
        return views.of(by, code)
                .map(view ->
                        new ModelAndView<>(
                                "administration/competence",
                                new CompetencePage(frame, view, gelukt, List.of())));
    }

    /** First which other one, then what will follow; nothing happens before the last button. */
    @Get("/samenvoegen")
    Optional<ModelAndView<MergingPage>> merging(
            Frame frame,
            Actor by,
            @QueryValue(defaultValue = "") String code,
            @QueryValue(defaultValue = "") String zoek,
            @QueryValue(defaultValue = "") String met) {
        return inventory
                .find(by, code)
                .map(from -> {
                    CompetenceCode own = from.competence().code();
                    Competence into =
                            inventory.find(by, met).map(CatalogueItem::competence).orElse(null);
                    return new ModelAndView<>(
                            "administration/merging",
                            new MergingPage(
                                    frame,
                                    from.competence(),
                                    zoek,
                                    others(by, own, zoek),
                                    into,
                                    upkeep.usesOf(by, own),
                                    List.of()));
                });
    }

    /** As it can be taken in again. */
    @Get("/competenties.csv")
    HttpResponse<String> file() {
        return HttpResponse.ok(CatalogueSheet.csv(competences.catalogue()))
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=competenties.csv");
    }

    @Get("/wijzigingen")
    ModelAndView<ChangesPage> changes(Frame frame, Actor by) {
        return new ModelAndView<>(
                "administration/changes", new ChangesPage(frame, upkeep.changes(by)));
    }

    private List<Competence> others(Actor by, CompetenceCode own, String typed) {
        return typed.isBlank()
                ? List.of()
                : inventory.meant(by, typed, CHOICES).stream()
                        .filter(one -> !one.code().equals(own))
                        .toList();
    }

    private static CatalogueFilter.Kind kind(String text) {
        return Arrays.stream(CatalogueFilter.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(CatalogueFilter.Kind.ALL);
    }

    @Introspected
    record CataloguePage(
            Frame frame, CatalogueListing listing, List<String> sectors, long missing) {}

    @Introspected
    record CompetencePage(Frame frame, CompetenceView view, String done, List<String> errors) {}

    @Introspected
    record MergingPage(
            Frame frame,
            Competence from,
            String typed,
            List<Competence> found,
            @Nullable Competence into,
            Map<String, Long> uses,
            List<String> errors) {}

    @Introspected
    record ChangesPage(Frame frame, List<CatalogueChange> changes) {}
}
