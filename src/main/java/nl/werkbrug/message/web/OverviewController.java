package nl.werkbrug.message.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.message.Overviews;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Map;

/** {@code /dagoverzicht}: whether somebody wants a mail each working day. */
@Hidden
@Controller("/dagoverzicht")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OverviewController {
    private final Overviews overviews;
    private final Accounts accounts;

    OverviewController(Overviews overviews, Accounts accounts) {
        this.overviews = overviews;
        this.accounts = accounts;
    }

    @View("message/overview")
    @Get
    OverviewPage show(Frame frame, Actor reader) {
        @Nullable String email =
                accounts.find(reader.id()).map(account -> account.email()).orElse(null);
        return new OverviewPage(frame, email, overviews.isWantedBy(reader));
    }

    @Post
    HttpResponse<?> decide(Actor by, @Body Map<String, String> posted) {
        overviews.decide(by, "ja".equals(posted.get("wanted")));
        return HttpResponse.seeOther(URI.create("/dagoverzicht"));
    }

    @Introspected
    public record OverviewPage(Frame frame, @Nullable String email, boolean wanted) {}
}
