package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;

import java.util.List;
import java.util.Map;

/** What the index says to a search: one page of people, how many in all, and every count. */
record TrayAnswer(List<CandidateId> page, int total, Map<String, List<FacetCount>> facets) {}
