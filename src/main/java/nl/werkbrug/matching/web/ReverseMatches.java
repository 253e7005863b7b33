package nl.werkbrug.matching.web;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.matching.NeedMatch;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks from a candidate to the needs, and tells what is found. */
@Singleton
class ReverseMatches {
    private final Matching matching;
    private final Employers employers;
    private final Competences competences;

    ReverseMatches(Matching matching, Employers employers, Competences competences) {
        this.matching = matching;
        this.employers = employers;
        this.competences = competences;
    }

    SuitingNeeds of(Frame frame, Candidate candidate, int limit) {
        var found = matching.needsFor(frame.reader(), candidate.id());
        var first = found.stream().limit(limit).toList();
        var names = employers.find(employersOf(first));
        return new SuitingNeeds(
                first.stream().map(one -> tell(frame.texts(), one, names)).toList(),
                found.size(),
                waiting(frame.texts(), candidate),
                Place.CANDIDATES.pathTo(candidate.id().value()) + "/behoeften");
    }

    private SuitingNeed tell(Texts texts, NeedMatch found, Map<EmployerId, Employer> names) {
        Need need = found.need();
        var teller =
                new Teller(
                        texts,
                        competences.catalogue(),
                        Map.of(found.match().candidate(), need.title()));
        return new SuitingNeed(
                need.title(),
                Optional.ofNullable(need.employer())
                        .map(names::get)
                        .map(Employer::name)
                        .orElse(null),
                Place.NEEDS.pathTo(need.id().value()),
                teller.tell(found.match()));
    }

    private static List<EmployerId> employersOf(List<NeedMatch> found) {
        return found.stream()
                .map(one -> one.need().employer())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String waiting(Texts texts, Candidate candidate) {
        return candidate.profile().mayBeMatched()
                ? null
                : texts.of(
                        "reverse.waiting",
                        texts.of("consent.title." + Purpose.MATCHING),
                        texts.of("candidate.status." + CandidateStatus.AVAILABLE));
    }
}
