package nl.werkbrug.followup.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.followup.AgreementForm;
import nl.werkbrug.followup.Due;
import nl.werkbrug.followup.DueList;
import nl.werkbrug.followup.FollowUp;
import nl.werkbrug.followup.FollowUpForm;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.web.JsonForms;
import nl.werkbrug.web.PageJson;
import nl.werkbrug.web.Paging;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/follow-ups")
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowUpApi {
    private final FollowUps followUps;
    private final JsonForms forms;
    private final Clock clock;

    FollowUpApi(FollowUps followUps, JsonForms forms, Clock clock) {
        this.followUps = followUps;
        this.forms = forms;
        this.clock = clock;
    }

    /** With whom contact is due up to and including a day, today unless said, by risk. */
    @Get
    PageJson<DueJson> due(
            Actor reader,
            @Nullable @QueryValue UUID coach,
            @Nullable @QueryValue LocalDate due,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "20") int size) {
        Paging paging = Paging.of(page, size);
        LocalDate until = due == null ? LocalDate.now(clock) : due;
        DueList list =
                coach == null
                        ? followUps.due(reader, until)
                        : followUps.due(reader, new AccountId(coach), until);
        return page(list.lines(), paging);
    }

    @Get("/{id}")
    Optional<FollowUpJson> show(Actor reader, UUID id) {
        return followUps.find(reader, id).map(FollowUpJson::of);
    }

    /** The same id again is the same follow-up, stored once. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<FollowUpJson> log(
            Actor by,
            @RequestBody(content = @Content(schema = @Schema(implementation = FollowUpBody.class)))
                    @Body
                    JsonNode body) {
        FollowUp log = followUps.log(by, forms.read(body, FollowUpBody.class).toForm());
        return HttpResponse.created(
                FollowUpJson.of(log), URI.create("/api/v1/follow-ups/" + log.id()));
    }

    private static PageJson<DueJson> page(List<Due> lines, Paging paging) {
        var items =
                lines.stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .map(DueJson::of)
                        .toList();
        return new PageJson<>(items, lines.size(), paging.page(), paging.size());
    }

    /** A follow-up as it is sent. */
    @Serdeable
    record FollowUpBody(
            @Nullable UUID id,
            @Nullable UUID trajectory,
            @Nullable UUID contact,
            @Nullable LocalDate heldOn,
            @Nullable String channel,
            @Nullable List<String> present,
            @Nullable String candidateSignal,
            @Nullable String employerSignal,
            @Nullable List<String> topics,
            @Nullable String note,
            @Nullable List<AgreementBody> agreements,
            @Nullable LocalDate nextOn) {
        FollowUpForm toForm() {
            return new FollowUpForm(
                    id,
                    trajectory,
                    contact,
                    heldOn,
                    channel,
                    present,
                    candidateSignal,
                    employerSignal,
                    topics,
                    note,
                    agreements == null
                            ? null
                            : agreements.stream().map(AgreementBody::toForm).toList(),
                    nextOn);
        }
    }

    /** An agreement as it is sent. */
    @Serdeable
    record AgreementBody(@Nullable String what, @Nullable String owner, @Nullable LocalDate dueOn) {
        AgreementForm toForm() {
            return new AgreementForm(what, owner, dueOn);
        }
    }
}
