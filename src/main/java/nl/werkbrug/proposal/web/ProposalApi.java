package nl.werkbrug.proposal.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.Answer;
import nl.werkbrug.proposal.Ground;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.proposal.Reaction;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.JsonForms;
import nl.werkbrug.web.PageJson;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProposalApi {
    private final Proposals proposals;
    private final Needs needs;
    private final JsonForms forms;

    ProposalApi(Proposals proposals, Needs needs, JsonForms forms) {
        this.proposals = proposals;
        this.needs = needs;
        this.forms = forms;
    }

    /** The shortlist of a need. */
    @Get("/needs/{id}/proposals")
    Optional<PageJson<ProposalJson>> list(Actor reader, UUID id) {
        return needs.find(reader, new NeedId(id))
                .map(need -> page(proposals.of(reader, need.id()), ProposalJson::of));
    }

    @Post("/needs/{id}/proposals")
    @Status(HttpStatus.CREATED)
    Optional<HttpResponse<ProposalJson>> pick(
            Actor by,
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = PickForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, PickForm.class);
        var intake = new Intake();
        intake.check(form.candidate() != null, "candidate", "refusal.required");
        intake.finish();
        var who = new CandidateId(Objects.requireNonNull(form.candidate()));
        return needs.find(by, new NeedId(id))
                .map(need -> ProposalJson.of(proposals.pick(by, need.id(), who, form.reason())))
                .map(made ->
                        HttpResponse.created(made, URI.create("/api/v1/proposals/" + made.id())));
    }

    /** The cards that an employer may see. */
    @Get("/proposals")
    PageJson<MenuCardJson> cards(Actor reader) {
        return page(proposals.cards(reader), MenuCardJson::of);
    }

    /** The proposal for desk, coach and candidate; the menu card for the employer. */
    @Get("/proposals/{id}")
    Optional<Object> show(Actor reader, UUID id) {
        var proposal = new ProposalId(id);
        return proposals
                .card(reader, proposal)
                .<Object>map(MenuCardJson::of)
                .or(() -> proposals.find(reader, proposal).map(ProposalJson::of));
    }

    @Post("/proposals/{id}/ask")
    Optional<ProposalJson> ask(Actor by, UUID id) {
        return deed(by, id, found -> proposals.ask(by, found));
    }

    /** What the candidate said, to this employer only. */
    @Post("/proposals/{id}/consent")
    Optional<ProposalJson> answer(
            Actor by,
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = AnswerForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, AnswerForm.class);
        Answer answer = word("answer", Answer.class, form.answer());
        return deed(by, id, found -> proposals.answer(by, found, answer));
    }

    @Post("/proposals/{id}/send")
    Optional<ProposalJson> send(Actor by, UUID id) {
        return deed(by, id, found -> proposals.send(by, found));
    }

    /** What the employer says to the card. */
    @Post("/proposals/{id}/reaction")
    Optional<MenuCardJson> react(
            Actor by,
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReactionForm.class)))
                    @Body
                    JsonNode body) {
        var form = forms.read(body, ReactionForm.class);
        Reaction said = word("reaction", Reaction.class, form.reaction());
        Ground ground = form.ground() == null ? null : word("ground", Ground.class, form.ground());
        var proposal = new ProposalId(id);
        return proposals
                .card(by, proposal)
                .map(_ ->
                        MenuCardJson.of(
                                proposals.react(by, proposal, said, ground, form.reason())));
    }

    @Post("/proposals/{id}/withdraw")
    Optional<ProposalJson> withdraw(Actor by, UUID id) {
        return deed(by, id, found -> proposals.withdraw(by, found));
    }

    private Optional<ProposalJson> deed(Actor by, UUID id, Function<ProposalId, Proposal> deed) {
        return proposals
                .find(by, new ProposalId(id))
                .map(found -> ProposalJson.of(deed.apply(found.id())));
    }

    private static <E extends Enum<E>> E word(String field, Class<E> type, @Nullable String text) {
        var intake = new Intake();
        intake.required(field, text, Intake.TEXT_LIMIT);
        E word = intake.word(field, type, text);
        intake.finish();
        return Objects.requireNonNull(word);
    }

    private static <T, J> PageJson<J> page(List<T> all, Function<T, J> json) {
        return new PageJson<>(all.stream().map(json).toList(), all.size(), 0, all.size());
    }

    /** Whom to put on the shortlist, and why. */
    @Serdeable
    record PickForm(@Nullable UUID candidate, @Nullable String reason) {}

    /** YES, NO or CALL_ME. */
    @Serdeable
    record AnswerForm(@Nullable String answer) {}

    /** INTERESTED or NOT_NOW, and why: a word of a short list, and own words. */
    @Serdeable
    record ReactionForm(
            @Nullable String reaction, @Nullable String ground, @Nullable String reason) {}
}
