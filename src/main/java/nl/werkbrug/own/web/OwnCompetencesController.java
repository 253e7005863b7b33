package nl.werkbrug.own.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
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
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.own.Activities;
import nl.werkbrug.own.Activity;
import nl.werkbrug.own.OwnCompetences;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Texts;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@Hidden
@Controller("/ik/kunnen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
/** {@code /ik/kunnen}: what somebody can do, in the own words; works without script. */
class OwnCompetencesController {
    private final OwnCompetences own;
    private final Choices choices;
    private final Activities activities;
    private final MissingWords missing;

    OwnCompetencesController(
            OwnCompetences own, Choices choices, Activities activities, MissingWords missing) {
        this.own = own;
        this.choices = choices;
        this.activities = activities;
        this.missing = missing;
    }

    @Get
    ModelAndView<SkillsPage> show(
            Frame frame,
            Actor me,
            @QueryValue(defaultValue = "") String zoek,
            @QueryValue(defaultValue = "") String gelukt) {
        Texts texts = frame.texts();
        return new ModelAndView<>(
                "own/skills",
                new SkillsPage(
                        frame, choices.held(me, texts), zoek, choices.find(zoek, texts), gelukt));
    }

    @Get("/vertellen")
    ModelAndView<TellPage> tell(Frame frame) {
        return told(frame, Told.NOTHING, Map.of());
    }

    /** What was recognised in three answers, to say of each how well. */
    @Post("/vertellen")
    HttpResponse<?> recognise(HttpRequest<?> request, Frame frame, Actor me) {
        Told told = Told.of(FormFields.of(request));
        try {
            var found = choices.recognised(me, told.read(), frame.texts());
            return found.isEmpty()
                    ? HttpResponse.ok(
                            told(frame, told, Map.of("", frame.texts().of("own.tell.none"))))
                    : HttpResponse.ok(levels(frame, found, ""));
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(told(frame, told, Wrong.words(refused, frame.texts())));
        }
    }

    /** Everyday activities to choose from, in the language of the reader. */
    @Get("/werk")
    ModelAndView<WorkPage> work(Frame frame, @QueryValue(defaultValue = "") String sector) {
        return new ModelAndView<>(
                "own/work",
                new WorkPage(frame, activities.sectors(), sector, activities.of(sector)));
    }

    @Post("/werk")
    HttpResponse<?> choose(HttpRequest<?> request, Frame frame, Actor me) {
        List<String> names = FormFields.of(request).values("werk");
        var chosen = choices.ofActivities(me, names, frame.texts());
        return chosen.isEmpty()
                ? HttpResponse.seeOther(URI.create("/ik/kunnen/werk"))
                : HttpResponse.ok(levels(frame, chosen, ""));
    }

    @Get("/niveau")
    Optional<ModelAndView<LevelsPage>> level(
            Frame frame, Actor me, @QueryValue(defaultValue = "") String code) {
        return choices.of(me, code, frame.texts())
                .map(choice -> levels(frame, List.of(choice), ""));
    }

    @Post("/niveau")
    HttpResponse<?> save(HttpRequest<?> request, Frame frame, Actor me) {
        var said = Said.of(FormFields.of(request));
        if (said.levels().isEmpty()) {
            var again = choices.again(me, said.asked(), frame.texts());
            return HttpResponse.unprocessableEntity()
                    .body(levels(frame, again, frame.texts().of("own.levels.none")));
        }
        own.tell(me, said.levels());
        return Done.at("kunnen", "kunnen");
    }

    /** It is not in the list: counted, and of nobody. */
    @Post("/ontbreekt")
    HttpResponse<?> missing(@Body Map<String, String> posted) {
        missing.tell(posted.getOrDefault("woord", ""));
        return Done.at("kunnen", "ontbreekt");
    }

    @Post("/weg")
    HttpResponse<?> takeBack(Actor me, @Body Map<String, String> posted) {
        var intake = new Intake();
        CompetenceCode code =
                intake.read(
                        "code",
                        posted.get("code"),
                        CompetenceCode::parse,
                        "refusal.competence.unknown");
        intake.check(code != null, "code", "refusal.required");
        intake.finish();
        own.takeBack(me, Objects.requireNonNull(code));
        return Done.at("kunnen", "weg");
    }

    private static ModelAndView<TellPage> told(Frame frame, Told told, Map<String, String> errors) {
        return new ModelAndView<>("own/tell", new TellPage(frame, told, errors));
    }

    private static ModelAndView<LevelsPage> levels(
            Frame frame, List<Choice> choices, String wrong) {
        return new ModelAndView<>("own/levels", new LevelsPage(frame, choices, wrong));
    }

    @Introspected
    record SkillsPage(
            Frame frame, List<HeldLine> held, String typed, List<Choice> found, String done) {}

    @Introspected
    record TellPage(Frame frame, Told told, Map<String, String> errors) {}

    @Introspected
    record WorkPage(Frame frame, Set<String> sectors, String sector, List<Activity> activities) {}

    @Introspected
    record LevelsPage(Frame frame, List<Choice> choices, String wrong) {}
}
