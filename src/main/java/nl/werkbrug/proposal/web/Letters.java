package nl.werkbrug.proposal.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.views.ModelAndView;

import jakarta.inject.Singleton;

import nl.werkbrug.matching.Match;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Receipts;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;

import java.util.Optional;

/** Makes the page of a letter out of the comparison that was kept. */
@Singleton
class Letters {
    private final Receipts receipts;
    private final Naming naming;

    Letters(Receipts receipts, Naming naming) {
        this.receipts = receipts;
        this.naming = naming;
    }

    Optional<ModelAndView<LetterPage>> own(Frame frame, Proposal found) {
        String back = "/ik/voorstellen/" + found.id().value();
        return receipts.match(frame.reader(), found.id())
                .map(match -> page(frame, naming.nameless(found), match, back, true));
    }

    Optional<ModelAndView<LetterPage>> ofStaff(Frame frame, Proposal found) {
        return receipts.match(frame.reader(), found.id())
                .flatMap(match ->
                        naming.of(frame.reader(), found)
                                .map(one -> page(frame, one, match, one.path(), false)));
    }

    private static ModelAndView<LetterPage> page(
            Frame frame, ProposalOnPage one, Match match, String back, boolean own) {
        var letter = Letter.of(match, frame.texts());
        return new ModelAndView<>("proposal/letter", new LetterPage(frame, one, letter, back, own));
    }

    @Introspected
    record LetterPage(Frame frame, ProposalOnPage one, Letter letter, String back, boolean own) {
        public Place place() {
            return own ? Place.OWN : Place.NEEDS;
        }
    }
}
