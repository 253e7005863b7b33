package nl.werkbrug.matching.web;

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

import nl.werkbrug.matching.CandidateSearch;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.matching.web.SearchPages.Asked;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/**
 * {@code /kandidaten}: the search of the desk. What is asked is posted, and stands in no address.
 */
@Hidden
@Controller("/kandidaten")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private static final int LAST_PAGE = 100_000;

    private final CandidateSearch search;
    private final OpenSearches open;
    private final SearchPages pages;

    SearchController(CandidateSearch search, OpenSearches open, SearchPages pages) {
        this.search = search;
        this.open = open;
        this.pages = pages;
    }

    @Get
    ModelAndView<SearchPage> show(
            Frame frame,
            @QueryValue @Nullable String zoek,
            @QueryValue(defaultValue = "1") int pagina) {
        int page = Math.clamp(pagina, 1, LAST_PAGE);
        var kept = zoek == null ? null : open.find(frame.reader(), zoek).orElse(null);
        return show(
                frame,
                kept == null
                        ? new Asked(SearchForm.BLANK, null, page, List.of(), zoek != null)
                        : new Asked(kept.form(), kept.id(), page, List.of(), false));
    }

    /** A search that is fine gets an address; a refused one is shown as it was typed. */
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post
    HttpResponse<?> search(Frame frame, HttpRequest<?> request) {
        var intake = new Intake();
        SearchForm form = SearchFields.read(FormFields.of(request), intake);
        try {
            intake.finish();
            search.read(form);
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(show(frame, new Asked(form, null, 1, refused.refusals(), false)));
        }
        String id = open.keep(frame.reader(), form);
        return HttpResponse.seeOther(URI.create(SearchView.address(id, 1)));
    }

    private ModelAndView<SearchPage> show(Frame frame, Asked asked) {
        return new ModelAndView<>("matching/search", pages.page(frame, asked));
    }
}
