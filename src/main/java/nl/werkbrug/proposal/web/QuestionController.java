package nl.werkbrug.proposal.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Caller;
import nl.werkbrug.access.Token;
import nl.werkbrug.proposal.Answer;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Questions;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Frames;
import nl.werkbrug.web.Transport;

import java.util.List;
import java.util.Optional;

/**
 * {@code /antwoord/TOKEN}: a candidate answers with a link, without signing in. Looking does not
 * use the link up, as mail programs look too. Whoever holds it learns which company and which work,
 * and nothing about a person.
 */
@Hidden
@Controller("/antwoord/{token}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionController {
    private final Questions questions;
    private final Naming naming;
    private final Frames frames;

    QuestionController(Questions questions, Naming naming, Frames frames) {
        this.questions = questions;
        this.naming = naming;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        return find(request, token)
                .<HttpResponse<?>>map(found -> ask(request, HttpStatus.OK, found, List.of()))
                .orElseGet(() -> over(request));
    }

    @Post
    HttpResponse<?> answer(HttpRequest<?> request, String token) {
        return find(request, token)
                .<HttpResponse<?>>map(found -> answer(request, token, found))
                .orElseGet(() -> over(request));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String token, Proposal found) {
        var intake = new Intake();
        String said = FormFields.of(request).text("answer");
        Answer answer = intake.word("answer", Answer.class, said);
        if (answer == null) {
            var unsaid = List.of(Refusal.of("answer", "refusal.answer"));
            return ask(request, HttpStatus.UNPROCESSABLE_ENTITY, found, unsaid);
        }
        return questions
                .answer(new Token(token), answer)
                .<HttpResponse<?>>map(_ -> thank(request, found, answer))
                .orElseGet(() -> over(request));
    }

    private Optional<Proposal> find(HttpRequest<?> request, String token) {
        return questions.find(
                new Token(token), new Caller(Transport.address(request), null, "link"));
    }

    private HttpResponse<?> ask(
            HttpRequest<?> request, HttpStatus status, Proposal found, List<Refusal> refusals) {
        var page =
                new QuestionPage(
                        frames.of(request), naming.nameless(found), request.getPath(), refusals);
        return HttpResponse.status(status).body(new ModelAndView<>("proposal/question", page));
    }

    private HttpResponse<?> thank(HttpRequest<?> request, Proposal found, Answer answer) {
        var page = new AnsweredPage(frames.of(request), naming.nameless(found), answer);
        return HttpResponse.ok(new ModelAndView<>("proposal/answered", page));
    }

    /** The same page for every link that does not work, whatever the reason. */
    private HttpResponse<?> over(HttpRequest<?> request) {
        var page = new OverPage(frames.of(request));
        return HttpResponse.status(HttpStatus.GONE).body(new ModelAndView<>("proposal/over", page));
    }

    @Introspected
    record QuestionPage(Frame frame, ProposalOnPage one, String action, List<Refusal> refusals) {}

    @Introspected
    record AnsweredPage(Frame frame, ProposalOnPage one, Answer answer) {}

    @Introspected
    record OverPage(Frame frame) {}
}
