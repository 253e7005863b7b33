package nl.werkbrug.matching.web;

import gg.jte.Content;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;

import java.util.Map;

/** What a reader can do with the people beside a need; known by a feature above this one. */
public interface MatchAction {
    /** By what each is called; who is left out has nothing to be done with. */
    Map<CandidateId, Content> of(Frame frame, Need need, Map<CandidateId, String> people);
}
