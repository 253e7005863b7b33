package nl.werkbrug.proposal.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.web.Frame;

import java.util.Optional;
import java.util.UUID;

/** The candidate's letter, for the desk and the coach: the same words, to read or print. */
@Hidden
@Controller("/voorstellen/{id}/brief")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class LetterController {
    private final Proposals proposals;
    private final Letters letters;

    LetterController(Proposals proposals, Letters letters) {
        this.proposals = proposals;
        this.letters = letters;
    }

    @Get
    Optional<ModelAndView<Letters.LetterPage>> show(Frame frame, UUID id) {
        return proposals
                .findAsStaff(frame.reader(), new ProposalId(id))
                .flatMap(found -> letters.ofStaff(frame, found));
    }
}
