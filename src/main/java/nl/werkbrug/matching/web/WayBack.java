package nl.werkbrug.matching.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.web.CandidateSection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** On a candidate's page: back to the place in the list that somebody came from. */
@Singleton
class WayBack implements CandidateSection {
    private final OpenSearches open;
    private final Templates templates;

    WayBack(OpenSearches open, Templates templates) {
        this.open = open;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public Optional<Content> of(Frame frame, Candidate candidate) {
        return open.last(frame.reader())
                .filter(last -> last.shown().contains(candidate.id()))
                .map(last ->
                        SearchView.address(last.id(), last.page())
                                + "#kandidaat-"
                                + candidate.id().value())
                .map(address ->
                        templates.part(
                                "matching/back", Map.of("t", frame.texts(), "address", address)));
    }
}
