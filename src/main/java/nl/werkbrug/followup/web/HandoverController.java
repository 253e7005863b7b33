package nl.werkbrug.followup.web;

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

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Caseload;
import nl.werkbrug.candidate.Caseloads;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /nazorg/overdragen}: all the people of a coach to a colleague, in one step. */
@Hidden
@Controller("/nazorg/overdragen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class HandoverController {
    private final Caseloads caseloads;
    private final Accounts accounts;
    private final Clock clock;

    HandoverController(Caseloads caseloads, Accounts accounts, Clock clock) {
        this.caseloads = caseloads;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Get
    ModelAndView<HandoverPage> show(Frame frame, @QueryValue(defaultValue = "0") int over) {
        return page(frame, Math.max(0, over), List.of());
    }

    @Post
    HttpResponse<?> handOver(Frame frame, @Body Map<String, String> posted) {
        try {
            var recording = new Recording(frame.reader(), Way.SCREEN, clock.instant());
            int people =
                    caseloads.handOver(account("from", posted), account("to", posted), recording);
            return HttpResponse.seeOther(URI.create("/nazorg/overdragen?over=" + people));
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity().body(page(frame, 0, refused.refusals()));
        }
    }

    private static AccountId account(String field, Map<String, String> posted) {
        return Ids.parse(posted.getOrDefault(field, ""))
                .map(AccountId::new)
                .orElseThrow(() -> new RefusedException(Refusal.of(field, "refusal.required")));
    }

    private ModelAndView<HandoverPage> page(Frame frame, int over, List<Refusal> refusals) {
        var loads =
                caseloads.of(frame.reader()).stream()
                        .map(this::load)
                        .sorted(
                                Comparator.comparing(HandoverLoad::gone)
                                        .reversed()
                                        .thenComparing(HandoverLoad::name))
                        .toList();
        var takers = AbsenceViews.colleagues(caseloads.takers(frame.reader()));
        return new ModelAndView<>(
                "followup/handover", new HandoverPage(frame, loads, takers, over, refusals));
    }

    private HandoverLoad load(Caseload caseload) {
        Optional<Account> account = accounts.find(caseload.coach());
        return new HandoverLoad(
                caseload.coach().value().toString(),
                account.map(Account::displayName).orElse(""),
                caseload.people(),
                account.filter(HandoverController::isCoach).isEmpty());
    }

    private static boolean isCoach(Account account) {
        return !account.disabled() && account.toActor().is(Role.COACH);
    }

    @Introspected
    record HandoverPage(
            Frame frame,
            List<HandoverLoad> loads,
            List<Colleague> takers,
            int over,
            List<Refusal> refusals) {}
}
