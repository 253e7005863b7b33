package nl.werkbrug.occupation.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

import nl.werkbrug.occupation.Occupations;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.PageJson;
import nl.werkbrug.web.Paging;

@Controller("/api/v1/occupations")
@ExecuteOn(TaskExecutors.BLOCKING)
class OccupationApi {
    private static final int QUERY_LIMIT = 200;

    private final Occupations occupations;

    OccupationApi(Occupations occupations) {
        this.occupations = occupations;
    }

    /** Type-ahead over the imported lists, best first; nothing where no list was imported. */
    @Get
    PageJson<OccupationJson> find(
            @QueryValue(defaultValue = "") String q, @QueryValue(defaultValue = "10") int limit) {
        var intake = new Intake();
        intake.text("q", q, QUERY_LIMIT);
        intake.finish();
        var found =
                occupations.search(q, Paging.limit("limit", limit)).stream()
                        .map(OccupationJson::of)
                        .toList();
        return new PageJson<>(found, found.size(), 0, found.size());
    }
}
