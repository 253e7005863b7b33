package nl.werkbrug.matching.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.web.CandidateSection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** The best needs for somebody, on the candidate's page. */
@Singleton
class ReverseMatchSection implements CandidateSection {
    private static final int BEST = 5;
    private static final int PLACE = 20;

    private final ReverseMatches matches;
    private final Templates templates;

    ReverseMatchSection(ReverseMatches matches, Templates templates) {
        this.matches = matches;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Candidate candidate) {
        return Optional.of(
                templates.part(
                        "matching/reverse",
                        Map.of("frame", frame, "needs", matches.of(frame, candidate, BEST))));
    }
}
