package nl.werkbrug.employer.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import nl.werkbrug.access.Actor;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.web.IfMatch;
import nl.werkbrug.web.JsonForms;
import nl.werkbrug.web.PageJson;
import nl.werkbrug.web.Paging;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/employers")
@ExecuteOn(TaskExecutors.BLOCKING)
@SerdeImport(EmployerForm.class)
class EmployerApi {
    private final Employers employers;
    private final JsonForms forms;

    EmployerApi(Employers employers, JsonForms forms) {
        this.employers = employers;
        this.forms = forms;
    }

    /** In the order of their names. */
    @Get
    PageJson<EmployerJson> list(
            @QueryValue(defaultValue = "0") int page, @QueryValue(defaultValue = "50") int size) {
        var paging = Paging.of(page, size);
        var all = employers.all();
        var items =
                all.stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .map(EmployerJson::of)
                        .toList();
        return new PageJson<>(items, all.size(), paging.page(), paging.size());
    }

    @Get("/{id}")
    Optional<EmployerJson> show(Actor reader, UUID id) {
        return employers
                .find(new EmployerId(id))
                .filter(found -> found.mayBeReadBy(reader))
                .map(EmployerJson::of);
    }

    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<EmployerJson> add(
            @RequestBody(content = @Content(schema = @Schema(implementation = EmployerForm.class)))
                    @Body
                    JsonNode body) {
        var added = EmployerJson.of(employers.add(forms.read(body, EmployerForm.class)));
        return HttpResponse.created(added, URI.create("/api/v1/employers/" + added.id()));
    }

    /** What the body names is changed, null makes empty, the rest stays (RFC 7396). */
    @Patch("/{id}")
    Optional<HttpResponse<EmployerJson>> change(
            UUID id,
            @Nullable @Header(IfMatch.HEADER) String version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EmployerForm.class)))
                    @Body
                    JsonNode body) {
        return employers
                .find(new EmployerId(id))
                .map(stored ->
                        employers.change(
                                stored.id(),
                                IfMatch.required(version),
                                forms.merge(EmployerForm.of(stored), body, EmployerForm.class)))
                .map(changed ->
                        HttpResponse.ok(EmployerJson.of(changed))
                                .header("ETag", "\"" + changed.version() + "\""));
    }

    @Serdeable
    record EmployerJson(
            UUID id, String name, @Nullable String sector, @Nullable String place, long version) {
        static EmployerJson of(Employer employer) {
            return new EmployerJson(
                    employer.id().value(),
                    employer.name(),
                    employer.sector(),
                    employer.place(),
                    employer.version());
        }
    }
}
