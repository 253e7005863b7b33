package nl.werkbrug.followup.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.web.Frame;

import java.time.Clock;
import java.time.LocalDate;

/** {@code /nazorg}: with whom a coach has to speak. */
@Hidden
@Controller("/nazorg")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class DueController {
    private static final int WEEKS_AHEAD = 2;
    private static final int LAST_PAGE = 10_000;

    private final FollowUps followUps;
    private final DueViews views;
    private final Clock clock;

    DueController(FollowUps followUps, DueViews views, Clock clock) {
        this.followUps = followUps;
        this.views = views;
        this.clock = clock;
    }

    @Get
    ModelAndView<DuePage> list(
            Frame frame,
            @QueryValue(defaultValue = "") String van,
            @QueryValue(defaultValue = "1") int pagina,
            @QueryValue(defaultValue = "") String bewaard) {
        var reader = frame.reader();
        var due = followUps.due(reader, LocalDate.now(clock).plusWeeks(WEEKS_AHEAD));
        int page = Math.clamp(pagina, 1, LAST_PAGE);
        var view = views.of(reader, due, DueFilter.of(van), page, !bewaard.isEmpty());
        return new ModelAndView<>("followup/due", new DuePage(frame, view));
    }
}
