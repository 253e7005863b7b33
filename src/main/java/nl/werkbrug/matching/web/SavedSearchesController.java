package nl.werkbrug.matching.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.matching.SavedSearchId;
import nl.werkbrug.matching.SavedSearches;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.web.FormFields;

import java.net.URI;
import java.util.Optional;

/** {@code /kandidaten/zoekvragen}: the searches that somebody keeps. */
@Hidden
@Controller("/kandidaten/zoekvragen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SavedSearchesController {
    private final SavedSearches saved;
    private final OpenSearches open;

    SavedSearchesController(SavedSearches saved, OpenSearches open) {
        this.saved = saved;
        this.open = open;
    }

    /** Keeps the search that the reader is busy with. */
    @Post
    Optional<HttpResponse<?>> keep(Actor owner, HttpRequest<?> request) {
        var fields = FormFields.of(request);
        return open.find(owner, fields.text("zoek"))
                .map(asked -> {
                    saved.add(owner, fields.text("name"), asked.form());
                    return to(SearchView.address(asked.id(), 1));
                });
    }

    /** Asks it again. */
    @Get("/{id}")
    Optional<HttpResponse<?>> run(Actor owner, String id) {
        return known(id)
                .flatMap(one -> saved.find(owner, one))
                .map(kept -> ask(owner, kept.form()));
    }

    @Post("/{id}/naam")
    Optional<HttpResponse<?>> rename(Actor owner, String id, HttpRequest<?> request) {
        String name = FormFields.of(request).text("name");
        return known(id).filter(one -> saved.rename(owner, one, name)).map(_ -> back(request));
    }

    @Post("/{id}/weg")
    Optional<HttpResponse<?>> remove(Actor owner, String id, HttpRequest<?> request) {
        return known(id).filter(one -> saved.remove(owner, one)).map(_ -> back(request));
    }

    private HttpResponse<?> ask(Actor owner, SearchForm form) {
        return to(SearchView.address(open.keep(owner, form), 1));
    }

    /** To the search that was on the page. */
    private static HttpResponse<?> back(HttpRequest<?> request) {
        String search = FormFields.of(request).text("zoek");
        boolean fine = search.matches("[\\w-]{1,40}");
        return to(SearchView.address(fine ? search : null, 1));
    }

    private static HttpResponse<?> to(String address) {
        return HttpResponse.seeOther(URI.create(address));
    }

    private static Optional<SavedSearchId> known(String id) {
        return Ids.parse(id).map(SavedSearchId::new);
    }
}
