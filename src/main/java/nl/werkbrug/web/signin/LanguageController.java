package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.stream.Collectors;

/** {@code /taal}: another language, kept with the account and in the browser. */
@Hidden
@Controller("/taal")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class LanguageController {
    private final Accounts accounts;

    LanguageController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Back to the page where it was chosen. */
    @Post
    HttpResponse<?> choose(HttpRequest<?> request, @Nullable Actor reader) {
        FormFields posted = FormFields.of(request);
        Language chosen = read(posted.text("taal"), reader);
        if (reader != null) {
            accounts.speak(reader.id(), chosen);
        }
        return HttpResponse.seeOther(URI.create(Next.of(posted.text("terug"))))
                .cookie(Cookies.language(request, chosen.code()));
    }

    private static Language read(String code, @Nullable Actor reader) {
        var spoken = Frame.languagesOf(reader);
        return Language.find(code)
                .filter(spoken::contains)
                .orElseThrow(() -> {
                    String names =
                            spoken.stream().map(Language::code).collect(Collectors.joining(", "));
                    return new RefusedException(Refusal.of("taal", "refusal.word", names));
                });
    }
}
