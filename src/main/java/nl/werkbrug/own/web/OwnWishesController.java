package nl.werkbrug.own.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import nl.werkbrug.own.OwnWishes;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.util.Map;

@Hidden
@Controller("/ik/wensen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
/** {@code /ik/wensen}: where somebody would like to work. */
class OwnWishesController {
    private final OwnWishes own;
    private final WishesPages pages;

    OwnWishesController(OwnWishes own, WishesPages pages) {
        this.own = own;
        this.pages = pages;
    }

    @Get
    ModelAndView<WishesPage> show(
            Frame frame, Actor me, @QueryValue(defaultValue = "") String gelukt) {
        return page(frame, pages.view(me), gelukt, Map.of());
    }

    /** Looks for companies, or saves; what was ticked stays ticked. */
    @Post
    HttpResponse<?> save(HttpRequest<?> request, Frame frame, Actor me) {
        FormFields posted = FormFields.of(request);
        WishesView typed = pages.typed(posted);
        if (posted.text("actie").equals("zoek")) {
            return HttpResponse.ok(page(frame, typed, "", Map.of()));
        }
        try {
            own.save(me, typed.version(), typed.form());
            return Done.at("wensen", "gewijzigd");
        } catch (RefusedException refused) {
            return wrong(frame, typed, Wrong.words(refused, frame.texts()));
        } catch (OptimisticLockException _) {
            return wrong(frame, typed, Map.of("version", frame.texts().of("own.overtaken")));
        }
    }

    private static HttpResponse<?> wrong(
            Frame frame, WishesView typed, Map<String, String> errors) {
        return HttpResponse.unprocessableEntity().body(page(frame, typed, "", errors));
    }

    private static ModelAndView<WishesPage> page(
            Frame frame, WishesView own, String done, Map<String, String> errors) {
        return new ModelAndView<>("own/wishes", new WishesPage(frame, own, done, errors));
    }

    @Introspected
    record WishesPage(Frame frame, WishesView own, String done, Map<String, String> errors) {}
}
