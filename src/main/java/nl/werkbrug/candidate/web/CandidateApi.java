package nl.werkbrug.candidate.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.WishesForm;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.IfMatch;
import nl.werkbrug.web.JsonForms;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/candidates")
@ExecuteOn(TaskExecutors.BLOCKING)
@SerdeImport(CandidateForm.class)
@SerdeImport(HoldingForm.class)
@SerdeImport(WishesForm.class)
class CandidateApi {
    private final Candidates candidates;
    private final JsonForms forms;
    private final Clock clock;

    CandidateApi(Candidates candidates, JsonForms forms, Clock clock) {
        this.candidates = candidates;
        this.forms = forms;
        this.clock = clock;
    }

    @Get("/{id}")
    Optional<HttpResponse<CandidateJson>> show(Actor reader, UUID id) {
        return find(reader, id).map(CandidateApi::ok);
    }

    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<CandidateJson> add(
            Actor by,
            @RequestBody(content = @Content(schema = @Schema(implementation = CandidateForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, CandidateForm.class);
        Candidate added = candidates.add(form, recording(by, Way.IMPORT));
        return HttpResponse.created(
                CandidateJson.of(added), URI.create("/api/v1/candidates/" + added.id().value()));
    }

    /** What the body names is changed, null makes empty, the rest stays (RFC 7396). */
    @Patch("/{id}")
    Optional<HttpResponse<CandidateJson>> change(
            Actor by,
            UUID id,
            @Nullable @Header(IfMatch.HEADER) String version,
            @RequestBody(content = @Content(schema = @Schema(implementation = CandidateForm.class)))
                    @Body
                    JsonNode body) {
        return find(by, id)
                .map(seen ->
                        candidates.change(
                                seen.id(),
                                IfMatch.required(version),
                                stored -> forms.merge(stored, body, CandidateForm.class),
                                recording(by, Way.IMPORT)))
                .map(CandidateApi::ok);
    }

    @Put("/{id}/competences")
    Optional<HttpResponse<CandidateJson>> replaceCompetences(
            Actor by,
            UUID id,
            @Nullable @Header(IfMatch.HEADER) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema =
                                                                    @Schema(
                                                                            implementation =
                                                                                    HoldingForm
                                                                                            .class))))
                    @Body
                    JsonNode body) {
        var holdings = forms.readList(body, HoldingForm.class, "competences");
        return find(by, id)
                .map(seen ->
                        candidates.replaceHoldings(
                                seen.id(),
                                IfMatch.version(version),
                                holdings,
                                recording(by, Way.SCREEN)))
                .map(CandidateApi::ok);
    }

    @Put("/{id}/consents/{purpose}")
    Optional<HttpResponse<CandidateJson>> decide(
            Actor by,
            UUID id,
            String purpose,
            @RequestBody(content = @Content(schema = @Schema(implementation = ConsentForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, ConsentForm.class);
        var intake = new Intake();
        Purpose asked = intake.word("purpose", Purpose.class, purpose);
        Way way = intake.word("way", Way.class, form.way());
        intake.check(form.given() != null, "given", "refusal.required");
        intake.finish();
        return find(by, id)
                .map(seen ->
                        candidates.decide(
                                seen.id(),
                                Objects.requireNonNull(asked),
                                Boolean.TRUE.equals(form.given()),
                                recording(by, way == null ? Way.SCREEN : way)))
                .map(CandidateApi::ok);
    }

    /** Gives or takes a coach; the coach is an account, null takes the coach away. */
    @Put("/{id}/coach")
    Optional<HttpResponse<CandidateJson>> assign(
            Actor by,
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = CoachForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, CoachForm.class);
        var coach = form.coach() == null ? null : new AccountId(form.coach());
        return find(by, id)
                .map(seen -> candidates.assign(seen.id(), coach, recording(by, Way.SCREEN)))
                .map(CandidateApi::ok);
    }

    private Optional<Candidate> find(Actor reader, UUID id) {
        return candidates.find(reader, AccessPurpose.REGISTRATION, new CandidateId(id));
    }

    private Recording recording(Actor by, Way way) {
        return new Recording(by, way, clock.instant());
    }

    private static MutableHttpResponse<CandidateJson> ok(Candidate candidate) {
        return HttpResponse.ok(CandidateJson.of(candidate))
                .header("ETag", "\"" + candidate.version() + "\"");
    }

    /** Which account coaches from now on. */
    @Serdeable
    record CoachForm(@Nullable UUID coach) {}

    /** A yes or a no, and how it was said (SCREEN unless told). */
    @Serdeable
    record ConsentForm(@Nullable Boolean given, @Nullable String way) {}
}
