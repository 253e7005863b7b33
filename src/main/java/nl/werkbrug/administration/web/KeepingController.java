package nl.werkbrug.administration.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Responsibilities;
import nl.werkbrug.check.Checked;
import nl.werkbrug.check.Checkup;
import nl.werkbrug.check.Fault;
import nl.werkbrug.privacy.Erasures;
import nl.werkbrug.privacy.FileTerm;
import nl.werkbrug.privacy.Retention;
import nl.werkbrug.privacy.Terms;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** {@code /beheer/bewaren}: which files go when, who asked for it, and what is held. */
@Hidden
@Controller("/beheer/bewaren")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class KeepingController {
    private static final int MONTHS_AHEAD = 3;

    private final Retention retention;
    private final Erasures erasures;
    private final Responsibilities responsibilities;
    private final Checkup checkup;
    private final Clock clock;

    KeepingController(
            Retention retention,
            Erasures erasures,
            Responsibilities responsibilities,
            Checkup checkup,
            Clock clock) {
        this.retention = retention;
        this.erasures = erasures;
        this.responsibilities = responsibilities;
        this.checkup = checkup;
        this.clock = clock;
    }

    @Get
    ModelAndView<KeepingPage> show(Frame frame, Actor by) {
        LocalDate today = LocalDate.now(clock);
        var lines =
                Stream.concat(
                                retention.requests().stream(),
                                retention.calendar(today.plusMonths(MONTHS_AHEAD)).stream())
                        .distinct()
                        .flatMap(term -> line(by, term))
                        .toList();
        return new ModelAndView<>(
                "administration/keeping",
                new KeepingPage(frame, retention.terms(), lines, today, found()));
    }

    @Post("/{id}/wissen")
    HttpResponse<?> erase(Actor by, UUID id) {
        erasures.erase(find(by, id), handling(by));
        return back();
    }

    @Post("/{id}/vasthouden")
    HttpResponse<?> hold(Actor by, UUID id, @Body Map<String, Object> posted) {
        String reason = posted.getOrDefault("reason", "").toString();
        retention.hold(find(by, id), reason, handling(by), clock.instant());
        return back();
    }

    @Post("/{id}/vrijgeven")
    HttpResponse<?> release(Actor by, UUID id) {
        retention.release(find(by, id), handling(by));
        return back();
    }

    private Stream<KeepingLine> line(Actor by, FileTerm term) {
        return responsibilities
                .referenceFor(by, term.candidate())
                .map(reference -> new KeepingLine(reference, term))
                .stream();
    }

    private CandidateId find(Actor by, UUID id) {
        var candidate = new CandidateId(id);
        if (!responsibilities.isAdministeredBy(by, candidate)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "No such file");
        }
        return candidate;
    }

    private static Handling handling(Actor by) {
        return new Handling(by, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE);
    }

    private static HttpResponse<?> back() {
        return HttpResponse.seeOther(URI.create("/beheer/bewaren"));
    }

    private List<Fault> found() {
        return checkup.lastFound().stream().map(Checked::off).toList();
    }

    /**
     * @param found what the check of last night found to be off
     */
    @Introspected
    record KeepingPage(
            Frame frame,
            Terms terms,
            List<KeepingLine> lines,
            LocalDate today,
            List<Fault> found) {}
}
