package nl.werkbrug.exchange.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.exchange.Exports;
import nl.werkbrug.exchange.SheetForm;
import nl.werkbrug.matching.CandidateSearch;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.matching.web.OpenSearches;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.web.StatusChoice;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
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
    private final CandidateSearch search;
    private final OpenSearches open;

    ExportController(Exports exports, Needs needs, CandidateSearch search, OpenSearches open) {
        this.exports = exports;
        this.needs = needs;
        this.search = search;
        this.open = open;
    }

    /** Everybody of the desk, or whom a search found; a search that is too old says so itself. */
    @Get(uris = {"/kandidaten/export.csv", "/kandidaten/export.xlsx"})
    HttpResponse<?> candidates(
            Frame frame, HttpRequest<?> request, @QueryValue @Nullable String zoek) {
        SheetForm form = form(request);
        if (zoek == null) {
            return file("kandidaten", form, out -> exports.candidates(frame.reader(), form, out));
        }
        return open.form(frame.reader(), zoek)
                .<HttpResponse<?>>map(asked -> found(frame, asked, form))
                .orElseGet(() -> HttpResponse.seeOther(expired(zoek)));
    }

    /** An unknown status narrows nothing, as on the page. */
    @Get(uris = {"/behoeften/export.csv", "/behoeften/export.xlsx"})
    HttpResponse<byte[]> needs(
            Frame frame, HttpRequest<?> request, @QueryValue(defaultValue = "") String status) {
        SheetForm form = form(request);
        NeedStatus chosen = StatusChoice.find(status).map(StatusChoice::status).orElse(null);
        return file("behoeften", form, out -> exports.needs(frame.reader(), chosen, form, out));
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

    private HttpResponse<byte[]> found(Frame frame, SearchForm asked, SheetForm form) {
        var people = search.everyone(frame.reader(), search.read(asked));
        return file(
                "kandidaten", form, out -> exports.candidates(frame.reader(), people, form, out));
    }

    private static URI expired(String search) {
        return UriBuilder.of(Place.CANDIDATES.path()).queryParam("zoek", search).build();
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
