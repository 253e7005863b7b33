package nl.werkbrug.candidate.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Doubles;
import nl.werkbrug.candidate.Merged;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** On a candidate's page: who this person may also be, and which files became this one. */
@Singleton
class DoublesSection implements CandidateSection {
    private static final int PLACE = 5;

    private final Doubles doubles;
    private final Mergers mergers;
    private final Templates templates;

    DoublesSection(Doubles doubles, Mergers mergers, Templates templates) {
        this.doubles = doubles;
        this.mergers = mergers;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Candidate candidate) {
        var pairs =
                doubles.of(frame.reader(), candidate.id()).stream().map(OfferView::pathOf).toList();
        var merged = merged(frame, candidate);
        return pairs.isEmpty() && merged.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.part(
                                "candidate/alike",
                                Map.of("t", frame.texts(), "pairs", pairs, "merged", merged)));
    }

    /** Only for who may take it back. */
    private List<DecisionView> merged(Frame frame, Candidate candidate) {
        return mergers.of(frame.reader(), candidate.id()).stream()
                .filter(one -> mergers.findInForce(frame.reader(), one.id()).isPresent())
                .map(one -> view(frame, one))
                .toList();
    }

    private static DecisionView view(Frame frame, Merged one) {
        var texts = frame.texts();
        return new DecisionView(
                texts.of(
                        "history.joined",
                        one.by(),
                        Objects.requireNonNullElse(one.reference(), "")),
                texts.of("portrait.day", texts.day(one.at())),
                DoublesController.PATH + "/samenvoeging/" + one.id(),
                true);
    }
}
