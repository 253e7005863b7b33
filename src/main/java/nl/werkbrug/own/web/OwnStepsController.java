package nl.werkbrug.own.web;

import gg.jte.Content;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.own.Asked;
import nl.werkbrug.own.OwnProposals;
import nl.werkbrug.own.Self;
import nl.werkbrug.trajectory.web.OwnStepsSection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Task;

import java.util.Comparator;
import java.util.List;

@Hidden
@Controller("/ik")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
/** {@code /ik/stappen}: companies that wait for an answer, and what came of the others. */
class OwnStepsController {
    private final OwnProposals proposals;
    private final OwnAgenda agenda;
    private final Self self;
    private final List<OwnStepsSection> sections;

    OwnStepsController(
            OwnProposals proposals, OwnAgenda agenda, Self self, List<OwnStepsSection> sections) {
        this.proposals = proposals;
        this.agenda = agenda;
        this.self = self;
        this.sections =
                sections.stream().sorted(Comparator.comparing(OwnStepsSection::place)).toList();
    }

    @Get("/stappen")
    ModelAndView<StepsPage> show(Frame frame, Actor me) {
        Candidate own = self.of(me);
        var parts = sections.stream().flatMap(one -> one.of(frame, own).stream()).toList();
        return new ModelAndView<>(
                "own/steps", new StepsPage(frame, parts, proposals.of(me), agenda.toComplete(me)));
    }

    @Introspected
    record StepsPage(
            Frame frame, List<Content> sections, List<Asked> proposals, List<Task> tasks) {}
}
