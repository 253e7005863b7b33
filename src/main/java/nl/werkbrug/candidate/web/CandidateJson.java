package nl.werkbrug.candidate.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;

import java.util.List;
import java.util.UUID;

/** A candidate in the API: every field of the form, with id, version and the words not placed. */
@Serdeable
record CandidateJson(
        UUID id, @JsonUnwrapped CandidateForm candidate, List<String> ownWords, long version) {
    static CandidateJson of(Candidate candidate) {
        return new CandidateJson(
                candidate.id().value(),
                CandidateForm.of(candidate),
                candidate.ownWords(),
                candidate.version());
    }
}
