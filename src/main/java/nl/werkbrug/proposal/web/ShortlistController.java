package nl.werkbrug.proposal.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.Shortlist;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** {@code /kieslijst}: puts one person or many on the shortlist of a need. */
@Hidden
@Controller("/kieslijst")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ShortlistController {
    private final Shortlist shortlist;
    private final Needs needs;

    ShortlistController(Shortlist shortlist, Needs needs) {
        this.shortlist = shortlist;
        this.needs = needs;
    }

    /** Straight back when one person was added; otherwise a page tells what came of it. */
    @Post
    Optional<HttpResponse<?>> pick(Frame frame, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        return Ids.parse(typed.text("need"))
                .flatMap(id -> needs.find(frame.reader(), new NeedId(id)))
                .map(need -> pick(frame, need, typed));
    }

    private HttpResponse<?> pick(Frame frame, Need need, FormFields typed) {
        String list = "/behoeften/" + need.id().value() + "#kieslijst";
        URI back = LocalPath.of(typed.text("back"), list);
        try {
            List<CandidateId> people = people(typed);
            if (people.size() == 1) {
                shortlist.pick(frame.reader(), need.id(), people.getFirst(), typed.text("reason"));
                return HttpResponse.seeOther(back);
            }
            var picked = shortlist.pickAll(frame.reader(), need.id(), people, typed.text("reason"));
            return told(HttpStatus.OK, new PickedPage(frame, need, back, picked, List.of()));
        } catch (RefusedException refused) {
            return told(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    new PickedPage(frame, need, back, null, refused.refusals()));
        }
    }

    private static List<CandidateId> people(FormFields typed) {
        var intake = new Intake();
        var ids = intake.all("candidate", typed.values("candidate"), Ids::parse, "refusal.id");
        intake.check(!ids.isEmpty(), "candidate", "refusal.shortlist.nobody");
        intake.finish();
        return ids.stream().map(CandidateId::new).toList();
    }

    private static HttpResponse<?> told(HttpStatus status, PickedPage page) {
        return HttpResponse.status(status).body(new ModelAndView<>("proposal/picked", page));
    }

    @Introspected
    record PickedPage(
            Frame frame,
            Need need,
            URI back,
            Shortlist.@Nullable Picked picked,
            List<Refusal> refusals) {}
}
