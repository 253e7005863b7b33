package nl.werkbrug.followup.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.followup.DueList;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * {@code /nazorg/toezicht}: red signals that were not handled in time, and people without a coach,
 * for who answers for the region.
 */
@Hidden
@Controller("/nazorg/toezicht")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class WatchController {
    private final FollowUps followUps;
    private final Accounts accounts;

    WatchController(FollowUps followUps, Accounts accounts) {
        this.followUps = followUps;
        this.accounts = accounts;
    }

    @Get
    ModelAndView<WatchPage> show(Frame frame) {
        var escalated = lines(followUps.escalated(frame.reader()));
        var alone = lines(followUps.withoutCoach(frame.reader()));
        return new ModelAndView<>("followup/watch", new WatchPage(frame, escalated, alone));
    }

    private List<WatchLine> lines(DueList due) {
        return due.lines().stream().map(one -> new WatchLine(one, name(one.coach()))).toList();
    }

    private @Nullable String name(@Nullable AccountId coach) {
        return Optional.ofNullable(coach)
                .flatMap(accounts::find)
                .map(Account::displayName)
                .orElse(null);
    }

    @Introspected
    record WatchPage(Frame frame, List<WatchLine> escalated, List<WatchLine> withoutCoach) {}
}
