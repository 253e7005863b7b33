package nl.werkbrug.trajectory.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.UnreadableException;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.IfMatch;
import nl.werkbrug.web.JsonForms;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/trajectories")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrajectoryApi {
    private final Trajectories trajectories;
    private final OpenTrajectories open;
    private final JsonForms forms;
    private final Clock clock;

    TrajectoryApi(Trajectories trajectories, OpenTrajectories open, JsonForms forms, Clock clock) {
        this.trajectories = trajectories;
        this.open = open;
        this.forms = forms;
        this.clock = clock;
    }

    /** Begins at the intake; 409 while another one of this candidate is open. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<TrajectoryJson> start(
            Actor by,
            @RequestBody(content = @Content(schema = @Schema(implementation = StartForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, StartForm.class);
        var intake = new Intake();
        intake.check(form.candidate() != null, "candidate", "refusal.required");
        intake.finish();
        var who = new CandidateId(Objects.requireNonNull(form.candidate()));
        return created(trajectories.start(by, who));
    }

    @Get("/{id}")
    Optional<HttpResponse<TrajectoryJson>> show(Actor reader, UUID id) {
        return open.find(reader, id.toString()).map(this::ok);
    }

    /**
     * What happened: {@code {type, …}} with the fields of domain.md, or a list of these that happen
     * together. 409 with the reason when it cannot have happened, or on an old version.
     */
    @Post("/{id}/events")
    @Status(HttpStatus.CREATED)
    Optional<HttpResponse<TrajectoryJson>> record(
            Actor by,
            UUID id,
            @Nullable @Header(IfMatch.HEADER) String version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EventBody.class)))
                    @Body
                    JsonNode body) {
        var events = events(body);
        Long known = version == null ? null : IfMatch.required(version);
        return trajectories
                .find(by, new TrajectoryId(id))
                .map(found -> trajectories.record(by, found.id(), known, events))
                .map(this::created);
    }

    private static List<EventForm> events(JsonNode body) {
        if (!body.isArray()) {
            return List.of(event(body, "event"));
        }
        var events = new ArrayList<EventForm>();
        body.values().forEach(one -> events.add(event(one, "events[" + events.size() + "]")));
        return events;
    }

    private static EventForm event(JsonNode body, String path) {
        if (!(body.getValue() instanceof Map<?, ?> given)) {
            throw new UnreadableException(List.of(Refusal.of(path, "refusal.unreadable")));
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        given.forEach((name, value) -> fields.put(String.valueOf(name), value));
        Object type = fields.remove("type");
        return new EventForm(type == null ? null : type.toString(), fields);
    }

    private HttpResponse<TrajectoryJson> created(Trajectory made) {
        return HttpResponse.created(
                        TrajectoryJson.of(made, true, LocalDate.now(clock)),
                        URI.create("/api/v1/trajectories/" + made.id().value()))
                .header("ETag", tag(made));
    }

    private MutableHttpResponse<TrajectoryJson> ok(Opened found) {
        Trajectory trajectory = found.trajectory();
        return HttpResponse.ok(TrajectoryJson.of(trajectory, found.named(), found.today()))
                .header("ETag", tag(trajectory));
    }

    private static String tag(Trajectory trajectory) {
        return "\"" + trajectory.version() + "\"";
    }

    /** Whose trajectory begins. */
    @Serdeable
    record StartForm(@Nullable UUID candidate) {}

    /** The name of an event and the day on which it happened; the other fields differ per event. */
    @Serdeable
    record EventBody(@Nullable String type, @Nullable LocalDate date) {}
}
