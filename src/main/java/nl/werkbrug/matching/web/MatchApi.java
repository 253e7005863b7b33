package nl.werkbrug.matching.web;

import io.micronaut.http.HttpRequest;
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

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.matching.Figure;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.matching.NeedMatch;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.JsonForms;
import nl.werkbrug.web.PageJson;
import nl.werkbrug.web.Paging;
import nl.werkbrug.web.Reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class MatchApi {
    private final Matching matching;
    private final MatchAnswers answers;
    private final Needs needs;
    private final Candidates candidates;
    private final JsonForms forms;

    MatchApi(
            Matching matching,
            MatchAnswers answers,
            Needs needs,
            Candidates candidates,
            JsonForms forms) {
        this.forms = forms;
        this.matching = matching;
        this.answers = answers;
        this.needs = needs;
        this.candidates = candidates;
    }

    /** {@code nearMisses} is how many people to show of each group. */
    @Get("/needs/{id}/matches")
    Optional<MatchListJson> ofNeed(
            Actor reader,
            UUID id,
            @QueryValue(defaultValue = "25") int limit,
            @QueryValue(defaultValue = "5") String nearMisses,
            HttpRequest<?> request) {
        int first = Paging.limit("limit", limit);
        int near = nearLimit(nearMisses);
        return needs.find(reader, new NeedId(id))
                .map(need -> answers.answer(reader, need, first, near, Reader.locale(request)));
    }

    /** The same for a need that is not stored. */
    @Post("/matches")
    MatchListJson ofForm(
            Actor reader,
            @RequestBody(content = @Content(schema = @Schema(implementation = NeedForm.class)))
                    @Body
                    JsonNode body,
            @QueryValue(defaultValue = "25") int limit,
            @QueryValue(defaultValue = "5") String nearMisses,
            HttpRequest<?> request) {
        return answers.answer(
                reader,
                needs.read(reader, forms.read(body, NeedForm.class)),
                Paging.limit("limit", limit),
                nearLimit(nearMisses),
                Reader.locale(request));
    }

    /** Only region and criteria are looked at; {@code as=EMPLOYER} shows what an employer sees. */
    @Post("/supply")
    SupplyJson supply(
            Actor reader,
            @RequestBody(content = @Content(schema = @Schema(implementation = NeedForm.class)))
                    @Body
                    JsonNode body,
            @QueryValue(defaultValue = "STAFF") Audience as) {
        var need = needs.read(reader, forms.read(body, NeedForm.class).topTenOnly());
        Audience audience = reader.isStaff() ? as : Audience.EMPLOYER;
        return SupplyJson.of(
                matching.supply(need.region(), need.topTen()),
                people -> audience.figure(matching, people));
    }

    /** Open needs that suit this candidate. */
    @Get("/candidates/{id}/matches")
    Optional<PageJson<NeedMatchJson>> ofCandidate(
            Actor reader,
            UUID id,
            @QueryValue(defaultValue = "25") int limit,
            HttpRequest<?> request) {
        int first = Paging.limit("limit", limit);
        var candidate = new CandidateId(id);
        return candidates
                .find(reader, AccessPurpose.MATCHING, candidate)
                .map(stored ->
                        page(
                                matching.needsFor(reader, candidate),
                                first,
                                stored.label(),
                                Reader.locale(request)));
    }

    private static PageJson<NeedMatchJson> page(
            List<NeedMatch> found, int first, String label, Locale locale) {
        var items =
                found.stream()
                        .limit(first)
                        .map(match -> NeedMatchJson.of(match, label, locale))
                        .toList();
        return new PageJson<>(items, found.size(), 0, first);
    }

    /** A number, or true (five of each) and false (none). */
    private static int nearLimit(String text) {
        return switch (text) {
            case "true" -> 5;
            case "false" -> 0;
            default -> Paging.limit("nearMisses", Paging.number("nearMisses", text));
        };
    }

    /** Who reads a supply meter. */
    enum Audience {
        STAFF,
        EMPLOYER;

        Figure figure(Matching matching, int people) {
            return this == EMPLOYER ? matching.forEmployers(people) : Figure.exactly(people);
        }
    }

    /** A need that suits a candidate. */
    @Serdeable
    record NeedMatchJson(NeedTitleJson need, MatchJson match) {
        static NeedMatchJson of(NeedMatch found, String label, Locale locale) {
            return new NeedMatchJson(
                    new NeedTitleJson(found.need().id().value(), found.need().title()),
                    MatchJson.of(found.match(), label, locale));
        }
    }

    /** Which need. */
    @Serdeable
    record NeedTitleJson(UUID id, String title) {}
}
