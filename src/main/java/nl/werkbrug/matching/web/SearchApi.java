package nl.werkbrug.matching.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import nl.werkbrug.access.Actor;
import nl.werkbrug.matching.CandidateSearch;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.matching.SearchQuery;
import nl.werkbrug.web.JsonForms;
import nl.werkbrug.web.Paging;

import java.util.Objects;

@Controller("/api/v1/candidates/search")
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchApi {
    private static final int SIZE = 25;

    private final CandidateSearch search;
    private final JsonForms forms;

    SearchApi(CandidateSearch search, JsonForms forms) {
        this.search = search;
        this.forms = forms;
    }

    /**
     * People of the desk or the coach, with how many every filter would leave. A POST, so that
     * nothing personal stands in an address.
     */
    @Post
    SearchJson search(
            Actor reader,
            @RequestBody(content = @Content(schema = @Schema(implementation = SearchForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, SearchForm.class);
        Paging paging =
                Paging.of(
                        Objects.requireNonNullElse(form.page(), 0),
                        Objects.requireNonNullElse(form.size(), SIZE));
        SearchQuery query = search.read(form);
        return SearchJson.of(search.find(reader, query, paging.page(), paging.size()), paging);
    }
}
