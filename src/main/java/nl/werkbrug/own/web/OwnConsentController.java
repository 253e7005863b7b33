package nl.werkbrug.own.web;

import io.micronaut.core.annotation.Introspected;
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
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.Frame;

import java.util.List;
import java.util.Optional;

@Hidden
@Controller("/ik/toestemming")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
/** {@code /ik/toestemming}: what others may do, asked one by one. */
class OwnConsentController {
    private final OwnConsents consents;

    OwnConsentController(OwnConsents consents) {
        this.consents = consents;
    }

    @Get
    ModelAndView<ConsentPage> show(
            Frame frame, Actor me, @QueryValue(defaultValue = "") String gelukt) {
        var lines = consents.of(me, frame.texts());
        return new ModelAndView<>("own/consent", new ConsentPage(frame, lines, gelukt));
    }

    @Post("/{purpose}")
    HttpResponse<?> decide(Actor me, String purpose, String given) {
        var intake = new Intake();
        Purpose asked = intake.word("purpose", Purpose.class, purpose);
        intake.finish();
        Optional.ofNullable(asked).ifPresent(it -> consents.decide(me, it, given.equals("ja")));
        return Done.at("toestemming", "toestemming");
    }

    @Introspected
    record ConsentPage(Frame frame, List<ConsentLine> consents, String done) {}
}
