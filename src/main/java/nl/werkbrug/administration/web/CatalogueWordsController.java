package nl.werkbrug.administration.web;

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
import nl.werkbrug.competence.CatalogueInventory;
import nl.werkbrug.competence.CatalogueUpkeep;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.CompetenceForm;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.MissingWord;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that nobody found a competence for, and new competences. */
@Hidden
@Controller(CatalogueAddress.ROOT)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CatalogueWordsController {
    private static final int CHOICES = 10;

    private final MissingWords missing;
    private final CatalogueInventory inventory;
    private final CatalogueUpkeep upkeep;
    private final Competences competences;

    CatalogueWordsController(
            MissingWords missing,
            CatalogueInventory inventory,
            CatalogueUpkeep upkeep,
            Competences competences) {
        this.missing = missing;
        this.inventory = inventory;
        this.upkeep = upkeep;
        this.competences = competences;
    }

    @Get("/woorden")
    ModelAndView<WordsPage> words(
            Frame frame, Actor by, @QueryValue(defaultValue = "") String gelukt) {
        return new ModelAndView<>(
                "administration/words", new WordsPage(frame, missing.open(by), gelukt));
    }

    /** What one word may be a synonym of; by another word when somebody searches on. */
    @Get("/woord")
    Optional<ModelAndView<WordPage>> word(
            Frame frame,
            Actor by,
            @QueryValue(defaultValue = "") String woord,
            @QueryValue(defaultValue = "") String zoek) {
        return missing.find(by, woord)
                .map(word -> {
                    String typed = zoek.isBlank() ? word.words() : zoek;
                    return new ModelAndView<>(
                            "administration/word",
                            new WordPage(frame, word, zoek, inventory.meant(by, typed, CHOICES)));
                });
    }

    @Post("/woord/synoniem")
    HttpResponse<?> synonym(Actor by, @Body Map<String, String> posted) {
        MissingWord word = known(by, posted);
        CompetenceCode code =
                inventory
                        .find(by, posted.getOrDefault("code", ""))
                        .map(item -> item.competence().code())
                        .orElseThrow(Missing::page);
        upkeep.addSynonym(by, code, word.words());
        missing.settle(by, word.key(), MissingWord.Standing.SETTLED);
        return HttpResponse.seeOther(URI.create(CatalogueAddress.WORDS + "?gelukt=synoniem"));
    }

    @Post("/woord/weg")
    HttpResponse<?> putAway(Actor by, @Body Map<String, String> posted) {
        missing.settle(by, known(by, posted).key(), MissingWord.Standing.PUT_AWAY);
        return HttpResponse.seeOther(URI.create(CatalogueAddress.WORDS + "?gelukt=weg"));
    }

    @Get("/nieuw")
    ModelAndView<NewPage> fresh(
            Frame frame, Actor by, @QueryValue(defaultValue = "") String woord) {
        String name = missing.find(by, woord).map(MissingWord::words).orElse("");
        return page(frame, Map.of("nl", name, "woord", woord), List.of());
    }

    @Post("/nieuw")
    HttpResponse<?> add(Frame frame, Actor by, @Body Map<String, String> posted) {
        try {
            CompetenceCode code = upkeep.add(by, form(posted));
            missing.find(by, posted.getOrDefault("woord", ""))
                    .ifPresent(
                            word -> missing.settle(by, word.key(), MissingWord.Standing.SETTLED));
            return HttpResponse.seeOther(URI.create(CatalogueAddress.of(code) + "&gelukt=nieuw"));
        } catch (RefusedException refused) {
            var errors = frame.texts().of(refused);
            return HttpResponse.unprocessableEntity().body(page(frame, posted, errors));
        }
    }

    private MissingWord known(Actor by, Map<String, String> posted) {
        return missing.find(by, posted.getOrDefault("woord", "")).orElseThrow(Missing::page);
    }

    private ModelAndView<NewPage> page(
            Frame frame, Map<String, String> typed, List<String> errors) {
        return new ModelAndView<>(
                "administration/newcompetence",
                new NewPage(frame, competences.catalogue().sectors(), typed, errors));
    }

    private static CompetenceForm form(Map<String, String> posted) {
        return new CompetenceForm(
                posted.get("nl"),
                posted.get("en"),
                posted.get("description"),
                posted.get("sector"),
                posted.getOrDefault("synonyms", "").lines().toList());
    }

    @Introspected
    record WordsPage(Frame frame, List<MissingWord> words, String done) {}

    @Introspected
    record WordPage(Frame frame, MissingWord word, String typed, List<Competence> found) {}

    @Introspected
    record NewPage(
            Frame frame, List<String> sectors, Map<String, String> typed, List<String> errors) {}
}
