package nl.werkbrug.exchange.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.exchange.Exports;
import nl.werkbrug.exchange.SheetForm;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Frame;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Tables to take along, as text or as a workbook: by the end of the address. They answer who asks
 * for a page too, as a browser does: else it would get the page of a candidate called "export.csv".
 */
@Hidden
@Controller("/")
@Produces({MediaType.TEXT_HTML, MediaType.ALL})
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportController {
    private final Exports exports;
    private final Needs needs;

    ExportController(Exports exports, Needs needs) {
        this.exports = exports;
        this.needs = needs;
    }

    @Get(uris = {"/kandidaten/export.csv", "/kandidaten/export.xlsx"})
    HttpResponse<byte[]> candidates(Frame frame, HttpRequest<?> request) {
        SheetForm form = form(request);
        return file("kandidaten", form, out -> exports.candidates(frame.reader(), form, out));
    }

    @Get(uris = {"/behoeften/export.csv", "/behoeften/export.xlsx"})
    HttpResponse<byte[]> needs(Frame frame, HttpRequest<?> request) {
        SheetForm form = form(request);
        return file("behoeften", form, out -> exports.needs(frame.reader(), form, out));
    }

    @Get(uris = {"/behoeften/{id}/matches.csv", "/behoeften/{id}/matches.xlsx"})
    Optional<HttpResponse<byte[]>> matches(Frame frame, HttpRequest<?> request, UUID id) {
        SheetForm form = form(request);
        return needs.find(frame.reader(), new NeedId(id))
                .map(need ->
                        file(
                                "matches",
                                form,
                                out -> exports.matches(frame.reader(), need, form, out)));
    }

    private static SheetForm form(HttpRequest<?> request) {
        String path = request.getPath();
        return SheetForm.of(path.substring(path.lastIndexOf('.') + 1)).orElseThrow();
    }

    private static HttpResponse<byte[]> file(
            String name, SheetForm form, Consumer<OutputStream> writing) {
        var content = new ByteArrayOutputStream();
        writing.accept(content);
        String called = "attachment; filename=\"%s.%s\"".formatted(name, form.extension());
        return HttpResponse.ok(content.toByteArray())
                .header("Content-Type", form.mediaType())
                .header("Content-Disposition", called);
    }
}
