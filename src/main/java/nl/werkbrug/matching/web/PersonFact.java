package nl.werkbrug.matching.web;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.web.Texts;

import java.util.Collection;
import java.util.Map;

/** Something about people in the list of the search that a feature above this one knows. */
public interface PersonFact {
    /** In a few words, for those it holds for. */
    Map<CandidateId, String> of(Texts texts, Collection<CandidateId> people);
}
