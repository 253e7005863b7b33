package nl.werkbrug.exchange.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.exchange.ChosenFiles;
import nl.werkbrug.exchange.ImportFile;
import nl.werkbrug.exchange.ImportJob;
import nl.werkbrug.exchange.ImportJobs;
import nl.werkbrug.exchange.JobState;
import nl.werkbrug.exchange.Touched;
import nl.werkbrug.exchange.UnreadableFileException;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * {@code /beheer/import/{id}}: one file, step by step; each step is the page of where it stands.
 */
@Hidden
@Controller("/beheer/import/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class StepController {
    private final ImportJobs jobs;
    private final ChosenFiles files;
    private final ChangedNames names;

    StepController(ImportJobs jobs, ChosenFiles files, ChangedNames names) {
        this.jobs = jobs;
        this.files = files;
        this.names = names;
    }

    /** A page that looks again by itself is loaded anew as soon as there is something to read. */
    @Get
    HttpResponse<?> show(
            Frame frame, Actor by, UUID id, @Header("HX-Request") @Nullable String again) {
        ImportJob job = find(by, id);
        if (again != null && !job.state().isBusy()) {
            return HttpResponse.ok().header("HX-Refresh", "true");
        }
        return HttpResponse.ok(page(frame, by, job, List.of()));
    }

    @Post("/kolommen")
    HttpResponse<?> map(Frame frame, Actor by, UUID id, HttpRequest<?> request) {
        ImportJob job = find(by, id);
        ImportFile file = files.file(by, id).orElseThrow(StepController::missing);
        var form = new ColumnsForm(file, FormFields.of(request));
        try {
            files.map(by, id, form.mapping());
            return Ways.to(id);
        } catch (UnreadableFileException twice) {
            String error = Ways.sentence(frame.texts(), twice);
            return HttpResponse.unprocessableEntity().body(columns(frame, job, file, form, error));
        }
    }

    @Post("/bevestigen")
    HttpResponse<?> confirm(Frame frame, Actor by, UUID id, HttpRequest<?> request) {
        ImportJob job = find(by, id);
        var fields = FormFields.of(request);
        try {
            jobs.confirm(by, id, fields.text("region"), fields.text("consent"));
            return Ways.to(id);
        } catch (RefusedException refused) {
            var errors = refused.refusals().stream().map(frame.texts()::of).toList();
            return HttpResponse.unprocessableEntity().body(page(frame, by, job, errors));
        }
    }

    @Post("/annuleren")
    HttpResponse<?> cancel(Actor by, UUID id) {
        jobs.cancel(by, find(by, id).id());
        return Ways.to(id);
    }

    @Post("/terugdraaien")
    HttpResponse<?> undo(Frame frame, Actor by, UUID id) {
        ImportJob job = find(by, id);
        if (job.state() != JobState.DONE || jobs.undo(by, id)) {
            return Ways.to(id);
        }
        List<Touched> changed = jobs.changedSince(job);
        return HttpResponse.status(HttpStatus.CONFLICT)
                .body(over(frame, by, job, changed.size(), names.of(by, changed)));
    }

    /** The same file with only the rows to put right, and why. */
    @Get("/problemen")
    SystemFile problems(Actor by, UUID id) {
        ImportJob job = find(by, id);
        return files.problems(by, id)
                .map(file -> new SystemFile(file.toFile()).attach("problemen-" + job.fileName()))
                .orElseThrow(StepController::missing);
    }

    private ModelAndView<?> page(Frame frame, Actor by, ImportJob job, List<String> errors) {
        if (job.state() == JobState.CHOSEN) {
            return chosen(frame, by, job, errors);
        }
        return job.state().isBusy()
                ? new ModelAndView<>("exchange/busy", new BusyPage(frame, job, jobs.isWaiting(job)))
                : over(frame, by, job, 0, List.of());
    }

    private ModelAndView<?> chosen(Frame frame, Actor by, ImportJob job, List<String> errors) {
        ImportFile file = files.file(by, job.id()).orElseThrow(StepController::missing);
        if (!file.unknownColumns().isEmpty()) {
            return columns(frame, job, file, new ColumnsForm(file, FormFields.decoded("")), null);
        }
        var look = files.look(by, job.id()).orElseThrow(StepController::missing);
        return new ModelAndView<>(
                "exchange/check", new CheckPage(frame, job, LookView.of(frame, look), errors));
    }

    private static ModelAndView<ColumnsPage> columns(
            Frame frame, ImportJob job, ImportFile file, ColumnsForm form, @Nullable String error) {
        return new ModelAndView<>(
                "exchange/columns", new ColumnsPage(frame, job, file, form, error));
    }

    private ModelAndView<OverPage> over(
            Frame frame, Actor by, ImportJob job, int changed, List<String> people) {
        return new ModelAndView<>(
                "exchange/over",
                new OverPage(
                        frame,
                        job,
                        ReportView.of(frame.texts(), jobs.report(by, job.id())),
                        files.problems(by, job.id()).isPresent(),
                        jobs.mayBeUndone(job),
                        jobs.alike(job),
                        changed,
                        people));
    }

    private ImportJob find(Actor by, UUID id) {
        return jobs.find(by, id).orElseThrow(StepController::missing);
    }

    private static HttpStatusException missing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "No such import");
    }

    @Introspected
    record ColumnsPage(
            Frame frame,
            ImportJob job,
            ImportFile file,
            ColumnsForm form,
            @Nullable String error) {}

    @Introspected
    record CheckPage(Frame frame, ImportJob job, LookView look, List<String> errors) {}

    @Introspected
    record BusyPage(Frame frame, ImportJob job, boolean waits) {}

    @Introspected
    record OverPage(
            Frame frame,
            ImportJob job,
            ReportView report,
            boolean hasProblems,
            boolean mayBeUndone,
            int alike,
            int changed,
            List<String> people) {}
}
