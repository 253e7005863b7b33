package nl.werkbrug.competence.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Recognised;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.JsonForms;
import nl.werkbrug.web.PageJson;
import nl.werkbrug.web.Paging;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

@Controller("/api/v1/competences")
@ExecuteOn(TaskExecutors.BLOCKING)
class CompetenceApi {
    private static final int QUERY_LIMIT = 200;
    private static final int FIRST = 5;

    private final Competences competences;
    private final JsonForms forms;

    CompetenceApi(Competences competences, JsonForms forms) {
        this.competences = competences;
        this.forms = forms;
    }

    /**
     * Type-ahead by {@code q}, best first; by {@code code} that one or none; else the catalogue.
     */
    @Get
    PageJson<CompetenceJson> find(
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String code,
            @QueryValue(defaultValue = "10") int limit,
            @QueryValue(defaultValue = "0") int page) {
        if (code != null) {
            return list(named(code));
        }
        if (q != null) {
            return list(search(q, Paging.limit("limit", limit)));
        }
        return catalogue(Paging.of(page, limit));
    }

    @Post("/suggest")
    PageJson<SuggestionJson> suggest(
            @RequestBody(content = @Content(schema = @Schema(implementation = SuggestForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, SuggestForm.class);
        var intake = new Intake();
        String text = intake.required("text", form.text(), Intake.TEXT_LIMIT);
        intake.finish();
        List<SuggestionJson> found = found(form, text).map(SuggestionJson::of).toList();
        return new PageJson<>(found, found.size(), 0, found.size());
    }

    private Stream<Recognised> found(SuggestForm form, String text) {
        List<Recognised> told = competences.recognise(text);
        return form.alsoLikely() ? withLikely(told, text) : told.stream();
    }

    /** Five in all, as the editor shows them; more when more are told of. */
    private Stream<Recognised> withLikely(List<Recognised> told, String text) {
        return competences.nearest(text, Math.max(FIRST, told.size())).stream();
    }

    private List<Competence> search(String q, int limit) {
        var intake = new Intake();
        intake.text("q", q, QUERY_LIMIT);
        intake.finish();
        return competences.search(q, limit);
    }

    private List<Competence> named(String code) {
        return CompetenceCode.parse(code).flatMap(competences.catalogue()::find).stream().toList();
    }

    private PageJson<CompetenceJson> catalogue(Paging paging) {
        var all = competences.catalogue().all();
        var items =
                all.stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .map(CompetenceJson::of)
                        .toList();
        return new PageJson<>(items, all.size(), paging.page(), paging.size());
    }

    private static PageJson<CompetenceJson> list(List<Competence> found) {
        return new PageJson<>(
                found.stream().map(CompetenceJson::of).toList(), found.size(), 0, found.size());
    }

    /**
     * A description of tasks, at most 4,000 characters; on request with what may be meant too.
     *
     * @param mayBeMeant fills the answer up to five with competences that are only alike
     */
    @Serdeable
    record SuggestForm(@Nullable String text, @Nullable Boolean mayBeMeant) {
        boolean alsoLikely() {
            return Boolean.TRUE.equals(mayBeMeant);
        }
    }

    /**
     * A competence found in a text, with the words that gave it away; confidence 0 to 100. What is
     * told of has the confidence that recognition asks for ({@code docs/recognition.md}) or more,
     * what may be meant has less.
     */
    @Serdeable
    record SuggestionJson(CompetenceJson competence, String words, int confidence) {
        static SuggestionJson of(Recognised found) {
            return new SuggestionJson(
                    CompetenceJson.of(found.competence()), found.words(), found.confidence());
        }
    }
}
