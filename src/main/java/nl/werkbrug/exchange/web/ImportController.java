package nl.werkbrug.exchange.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.exchange.ChosenFiles;
import nl.werkbrug.exchange.ImportJob;
import nl.werkbrug.exchange.ImportJobs;
import nl.werkbrug.exchange.Imports;
import nl.werkbrug.exchange.UnreadableFileException;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** {@code /beheer/import}: choose a file, and see what was taken in before. */
@Hidden
@Controller("/beheer/import")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportController {
    private final ImportJobs jobs;
    private final ChosenFiles files;
    private final FormProof proof;

    ImportController(ImportJobs jobs, ChosenFiles files, FormProof proof) {
        this.jobs = jobs;
        this.files = files;
        this.proof = proof;
    }

    @Get
    ModelAndView<StartPage> start(Frame frame, Actor by) {
        return page(frame, by, null);
    }

    /** The token stands before the file, so that nothing of a forged form is kept. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> choose(
            Frame frame,
            Actor by,
            @Part("csrf") @Nullable String csrf,
            @Nullable StreamingFileUpload bestand) {
        proof.refuseForged(frame, csrf);
        if (bestand == null || bestand.getFilename().isBlank()) {
            return refused(frame, by, frame.texts().of("import.screen.nothing"));
        }
        try {
            return Ways.to(keep(by, bestand));
        } catch (UnreadableFileException unreadable) {
            return refused(frame, by, Ways.sentence(frame.texts(), unreadable));
        }
    }

    /** An example to fill in; opens in a spreadsheet. */
    @Get(value = "/voorbeeld", produces = "text/csv")
    HttpResponse<byte[]> example() {
        byte[] table = ("\uFEFF" + Imports.template()).getBytes(StandardCharsets.UTF_8);
        return HttpResponse.ok(table)
                .header("Content-Disposition", "attachment; filename=\"kandidaten.csv\"");
    }

    private ImportJob keep(Actor by, StreamingFileUpload file) {
        try (InputStream bytes = file.asInputStream()) {
            return files.choose(by, file.getFilename(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<?> refused(Frame frame, Actor by, String why) {
        return HttpResponse.unprocessableEntity().body(page(frame, by, why));
    }

    private ModelAndView<StartPage> page(Frame frame, Actor by, @Nullable String error) {
        return new ModelAndView<>("exchange/start", new StartPage(frame, jobs.list(by), error));
    }
}
