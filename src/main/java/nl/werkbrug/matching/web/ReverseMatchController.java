package nl.werkbrug.matching.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;

import java.util.Optional;

/** Every open need that suits one candidate. */
@Hidden
@Controller("/kandidaten/{id}/behoeften")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReverseMatchController {
    /** Who fits more needs than this, is not helped by more of them. */
    private static final int MOST = 100;

    private final Candidates candidates;
    private final ReverseMatches matches;

    ReverseMatchController(Candidates candidates, ReverseMatches matches) {
        this.candidates = candidates;
        this.matches = matches;
    }

    @Get
    Optional<ModelAndView<NeedsPage>> show(Frame frame, String id) {
        return Ids.parse(id)
                .flatMap(known ->
                        candidates.find(
                                frame.reader(), AccessPurpose.MATCHING, new CandidateId(known)))
                .map(found ->
                        new NeedsPage(
                                frame,
                                found.label(),
                                Place.CANDIDATES.pathTo(found.id().value()),
                                matches.of(frame, found, MOST)))
                .map(page -> new ModelAndView<>("matching/suiting", page));
    }

    @Introspected
    record NeedsPage(Frame frame, String label, String back, SuitingNeeds needs) {}
}
