package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code /trajecten/{id}}: where somebody stands, what comes next, and what happened. */
@Hidden
@Controller("/trajecten")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class TrajectoryController {
    private final OpenTrajectories open;
    private final Trajectories trajectories;
    private final NowViews nows;
    private final Stories stories;
    private final List<TrajectorySection> sections;

    TrajectoryController(
            OpenTrajectories open,
            Trajectories trajectories,
            NowViews nows,
            Stories stories,
            List<TrajectorySection> sections) {
        this.open = open;
        this.trajectories = trajectories;
        this.nows = nows;
        this.stories = stories;
        this.sections =
                sections.stream().sorted(Comparator.comparing(TrajectorySection::place)).toList();
    }

    @Get("/{id}")
    Optional<ModelAndView<TrajectoryPage>> show(Frame frame, String id) {
        return open.find(frame.reader(), id)
                .map(opened -> new ModelAndView<>("trajectory/show", page(frame, opened)));
    }

    /** Begins one, or opens the one that runs already. */
    @Post
    Optional<HttpResponse<?>> start(Frame frame, HttpRequest<?> request) {
        return Ids.parse(FormFields.of(request).text("candidate"))
                .map(CandidateId::new)
                .filter(who -> open.sees(frame.reader(), who))
                .map(who -> started(frame, who))
                .map(begun ->
                        HttpResponse.seeOther(URI.create("/trajecten/" + begun.id().value())));
    }

    private Trajectory started(Frame frame, CandidateId who) {
        try {
            return trajectories.start(frame.reader(), who);
        } catch (EventRefusedException second) {
            return trajectories.openOf(frame.reader(), who).orElseThrow(() -> second);
        }
    }

    private TrajectoryPage page(Frame frame, Opened opened) {
        var parts =
                sections.stream()
                        .flatMap(section ->
                                section.of(frame, opened.trajectory(), opened.candidate()).stream())
                        .toList();
        return new TrajectoryPage(
                frame,
                opened,
                new EventMenu(opened),
                nows.of(opened, frame.texts()),
                stories.of(opened, frame.texts()),
                parts);
    }

    @Introspected
    record TrajectoryPage(
            Frame frame,
            Opened opened,
            EventMenu menu,
            Optional<NowView> now,
            List<StoryLine> story,
            List<Content> sections) {}
}
