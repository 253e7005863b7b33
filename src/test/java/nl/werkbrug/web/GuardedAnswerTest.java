package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.ErrorContext;

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** How a page and the API show a passage that may not stand there. */
class GuardedAnswerTest {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void a_page_marks_the_passage() {
        String html = page(refused("Na een <i>depressie</i> <b>"));

        assertThat(html)
                .contains("te gaan: «<mark>depressie</mark>». Schrijf wat iemand nodig heeft")
                .doesNotContain("<i>", "<b>");
    }

    @Test
    void a_page_shows_other_refusals_as_they_are() {
        assertThat(page(Refusal.of("title", "refusal.required")).strip()).isEqualTo("Vul dit in.");
    }

    @Test
    void the_api_quotes_the_passage() {
        HttpRequest<?> request = HttpRequest.POST("/api/v1/candidates", "");
        var refused = new RefusedException(refused("Zijn bsn: 1112.22.333"));
        var context = ErrorContext.builder(request).cause(refused).build();

        Problem problem =
                new ProblemBody()
                        .body(context, HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY));

        assertThat(problem.errors())
                .containsExactly(
                        new Problem.FieldError(
                                "motivation",
                                "This may not stand here: it looks like a citizen service number:"
                                        + " «1112.22.333». Take it out; we do not need the"
                                        + " number."));
    }

    private static Refusal refused(String text) {
        var intake = new Intake();
        intake.prose("motivation", text, 100);
        return intake.refusals().getFirst();
    }

    private static String page(Refusal refusal) {
        var html = new StringOutput();
        TEMPLATES.render(
                "matching/editor/wrong.jte",
                Map.of("t", Texts.DUTCH, "id", "motivation", "wrong", List.of(refusal)),
                html);
        return html.toString()
                .replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("</?(p|span)[^>]*>", "");
    }
}
