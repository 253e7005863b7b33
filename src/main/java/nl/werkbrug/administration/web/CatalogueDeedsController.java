package nl.werkbrug.administration.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.administration.web.CatalogueController.CompetencePage;
import nl.werkbrug.competence.Arrow;
import nl.werkbrug.competence.CatalogueInventory;
import nl.werkbrug.competence.CatalogueItem;
import nl.werkbrug.competence.CatalogueUpkeep;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.CompetenceForm;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What an administrator does with one competence; a refusal shows its page again. */
@Hidden
@Controller(CatalogueAddress.ROOT + "/competentie")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CatalogueDeedsController {
    private final CatalogueUpkeep upkeep;
    private final CatalogueInventory inventory;
    private final CompetenceViews views;

    CatalogueDeedsController(
            CatalogueUpkeep upkeep, CatalogueInventory inventory, CompetenceViews views) {
        this.upkeep = upkeep;
        this.inventory = inventory;
        this.views = views;
    }

    @Post("/tekst")
    HttpResponse<?> edit(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(frame, by, posted, code -> upkeep.edit(by, code, form(posted)));
    }

    @Post("/synoniem")
    HttpResponse<?> addSynonym(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(frame, by, posted, code -> upkeep.addSynonym(by, code, text(posted, "words")));
    }

    @Post("/synoniem/weg")
    HttpResponse<?> removeSynonym(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(
                frame, by, posted, code -> upkeep.removeSynonym(by, code, text(posted, "words")));
    }

    @Post("/relatie")
    HttpResponse<?> relate(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(
                frame,
                by,
                posted,
                code -> upkeep.relate(by, code, kind(posted), other(by, posted)));
    }

    @Post("/relatie/weg")
    HttpResponse<?> unrelate(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(
                frame,
                by,
                posted,
                code -> upkeep.unrelate(by, code, kind(posted), other(by, posted)));
    }

    @Post("/link")
    HttpResponse<?> link(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(frame, by, posted, code -> upkeep.link(by, code, text(posted, "uri")));
    }

    @Post("/link/weg")
    HttpResponse<?> unlink(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(
                frame,
                by,
                posted,
                code ->
                        CompetenceCode.parse(text(posted, "uri"))
                                .ifPresent(uri -> upkeep.unlink(by, code, uri)));
    }

    @Post("/uit")
    HttpResponse<?> retire(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(frame, by, posted, code -> upkeep.retire(by, code));
    }

    @Post("/terug")
    HttpResponse<?> bringBack(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(frame, by, posted, code -> upkeep.bringBack(by, code));
    }

    /** The page that is left is that of the one that stays. */
    @Post("/samenvoegen")
    HttpResponse<?> merge(Frame frame, Actor by, @Body Map<String, String> posted) {
        return deed(frame, by, posted, code -> upkeep.merge(by, code, other(by, posted)));
    }

    private HttpResponse<?> deed(
            Frame frame, Actor by, Map<String, String> posted, Consumer<CompetenceCode> deed) {
        CompetenceCode code = known(by, posted);
        try {
            deed.accept(code);
            return HttpResponse.seeOther(URI.create(CatalogueAddress.of(code) + "&gelukt=ja"));
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity().body(page(frame, by, code, refused));
        }
    }

    private ModelAndView<CompetencePage> page(
            Frame frame, Actor by, CompetenceCode code, RefusedException refused) {
        CompetenceView view = views.of(by, code.value()).orElseThrow();
        List<String> errors = frame.texts().of(refused);
        return new ModelAndView<>(
                "administration/competence", new CompetencePage(frame, view, "", errors));
    }

    private CompetenceCode known(Actor by, Map<String, String> posted) {
        return inventory
                .find(by, text(posted, "code"))
                .map(item -> item.competence().code())
                .orElseThrow(Missing::page);
    }

    /** By its code, or by a name that only one has. */
    private CompetenceCode other(Actor by, Map<String, String> posted) {
        String typed = text(posted, "other");
        return inventory
                .find(by, typed)
                .map(CatalogueItem::competence)
                .or(() -> inventory.named(by, typed))
                .map(Competence::code)
                .orElseThrow(
                        () -> new RefusedException(Refusal.of("other", "refusal.catalogue.other")));
    }

    private static Arrow.Kind kind(Map<String, String> posted) {
        return text(posted, "kind").equals("RELATED") ? Arrow.Kind.RELATED : Arrow.Kind.BROADER;
    }

    private static CompetenceForm form(Map<String, String> posted) {
        return new CompetenceForm(
                posted.get("nl"),
                posted.get("en"),
                posted.get("description"),
                posted.get("sector"),
                List.of());
    }

    private static String text(Map<String, String> posted, String field) {
        return posted.getOrDefault(field, "").strip();
    }
}
