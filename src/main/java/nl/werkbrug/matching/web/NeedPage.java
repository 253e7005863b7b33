package nl.werkbrug.matching.web;

import gg.jte.Content;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A need with its top ten and who fits it; no people beside one that is closed. */
@Introspected
record NeedPage(
        Frame frame,
        Need need,
        @Nullable Employer employer,
        List<WantedLine> wanted,
        int area,
        Content life,
        @Nullable PeopleOnPage people,
        Map<CandidateId, List<Content>> actions,
        List<Content> sections) {}
