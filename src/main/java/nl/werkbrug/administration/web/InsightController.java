package nl.werkbrug.administration.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Actor;
import nl.werkbrug.privacy.BrokenLine;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** {@code /beheer/inzage}: who saw a person, and whom a person saw. */
@Hidden
@Controller("/beheer/inzage")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class InsightController {
    private final Insights insights;
    private final AdministeredAccounts accounts;

    InsightController(Insights insights, AdministeredAccounts accounts) {
        this.insights = insights;
        this.accounts = accounts;
    }

    @Get
    ModelAndView<InsightPage> ask(Frame frame, Actor by) {
        return page(frame, by, null, null);
    }

    /** By form: nothing about anyone stands in an address. */
    @Post
    ModelAndView<InsightPage> answer(Frame frame, Actor by, @Body Map<String, Object> posted) {
        InsightForm form = InsightForm.of(posted);
        return page(frame, by, insights.answer(by, form, frame.texts()), null);
    }

    /** Whether all lines are as they were written. */
    @Post("/controle")
    ModelAndView<InsightPage> verify(Frame frame, Actor by) {
        String told =
                insights.verify()
                        .map(broken -> told(frame, broken))
                        .orElseGet(() -> frame.texts().of("insight.whole"));
        return page(frame, by, null, told);
    }

    private static String told(Frame frame, BrokenLine broken) {
        return frame.texts().of("insight.broken." + broken.damage(), broken.number());
    }

    private ModelAndView<InsightPage> page(
            Frame frame, Actor by, @Nullable Insight found, @Nullable String told) {
        return new ModelAndView<>(
                "administration/insight", new InsightPage(frame, accounts.of(by), found, told));
    }

    @Introspected
    record InsightPage(
            Frame frame, List<Account> accounts, @Nullable Insight found, @Nullable String told) {}
}
