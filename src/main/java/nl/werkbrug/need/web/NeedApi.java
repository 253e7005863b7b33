package nl.werkbrug.need.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
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
import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.IfMatch;
import nl.werkbrug.web.JsonForms;
import nl.werkbrug.web.PageJson;
import nl.werkbrug.web.Paging;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

@Controller("/api/v1/needs")
@ExecuteOn(TaskExecutors.BLOCKING)
@SerdeImport(NeedForm.class)
@SerdeImport(CriterionForm.class)
class NeedApi {
    private final Needs needs;
    private final JsonForms forms;

    NeedApi(Needs needs, JsonForms forms) {
        this.needs = needs;
        this.forms = forms;
    }

    /** The newest first. */
    @Get
    PageJson<NeedJson> list(
            Actor reader,
            @Nullable @QueryValue String status,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "50") int size) {
        var intake = new Intake();
        NeedStatus wanted = intake.word("status", NeedStatus.class, status);
        intake.finish();
        var paging = Paging.of(page, size);
        var found = needs.list(reader, wanted, paging.page(), paging.size());
        return new PageJson<>(
                found.needs().stream().map(NeedJson::of).toList(),
                found.total(),
                paging.page(),
                paging.size());
    }

    @Get("/{id}")
    Optional<HttpResponse<NeedJson>> show(Actor reader, UUID id) {
        return needs.find(reader, new NeedId(id)).map(NeedApi::ok);
    }

    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<NeedJson> add(
            Actor by,
            @RequestBody(content = @Content(schema = @Schema(implementation = NeedForm.class)))
                    @Body
                    JsonNode body) {
        return created(needs.add(by, forms.read(body, NeedForm.class)));
    }

    /** What the body names is changed, null makes empty, the rest stays (RFC 7396). */
    @Patch("/{id}")
    Optional<HttpResponse<NeedJson>> change(
            Actor by,
            UUID id,
            @Nullable @Header(IfMatch.HEADER) String version,
            @RequestBody(content = @Content(schema = @Schema(implementation = NeedForm.class)))
                    @Body
                    JsonNode body) {
        return deed(
                by,
                id,
                stored ->
                        needs.change(
                                by,
                                stored.id(),
                                IfMatch.required(version),
                                forms.merge(NeedForm.of(stored), body, NeedForm.class)));
    }

    @Post("/{id}/submit")
    Optional<HttpResponse<NeedJson>> submit(Actor by, UUID id) {
        return deed(by, id, stored -> needs.submit(by, stored.id()));
    }

    /** The desk's first answer to the employer stops the clock. */
    @Post("/{id}/answer")
    Optional<HttpResponse<NeedJson>> answer(Actor by, UUID id) {
        return deed(by, id, stored -> needs.answer(by, stored.id()));
    }

    /** The same need as a new draft. */
    @Post("/{id}/copy")
    Optional<HttpResponse<NeedJson>> copy(Actor by, UUID id) {
        return needs.find(by, new NeedId(id))
                .map(found -> needs.copy(by, found.id()))
                .map(NeedApi::created);
    }

    /** As FILLED, WITHDRAWN (unless said) or EXPIRED. */
    @Post("/{id}/close")
    Optional<HttpResponse<NeedJson>> close(
            Actor by,
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = CloseForm.class)))
                    @Nullable
                    @Body
                    JsonNode body) {
        var form = body == null ? new CloseForm(null) : forms.read(body, CloseForm.class);
        var intake = new Intake();
        NeedStatus end = intake.word("status", NeedStatus.class, form.status());
        intake.finish();
        return deed(
                by,
                id,
                stored ->
                        needs.close(
                                by,
                                stored.id(),
                                Objects.requireNonNullElse(end, NeedStatus.WITHDRAWN)));
    }

    private Optional<HttpResponse<NeedJson>> deed(Actor by, UUID id, UnaryOperator<Need> deed) {
        return needs.find(by, new NeedId(id)).map(deed).map(NeedApi::ok);
    }

    private static HttpResponse<NeedJson> created(Need added) {
        return HttpResponse.created(
                NeedJson.of(added), URI.create("/api/v1/needs/" + added.id().value()));
    }

    private static MutableHttpResponse<NeedJson> ok(Need need) {
        return HttpResponse.ok(NeedJson.of(need)).header("ETag", "\"" + need.version() + "\"");
    }

    /** How a need ended. */
    @Serdeable
    record CloseForm(@Nullable String status) {}
}
