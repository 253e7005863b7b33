package nl.werkbrug.exchange.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.exchange.Subject;
import nl.werkbrug.exchange.Touched;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody calls the people in whose files others wrote since an import. */
@Singleton
class ChangedNames {
    private static final int SHOWN = 20;

    private final Candidates candidates;

    ChangedNames(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Whoever may not be seen is left out; an administrator reads references. */
    List<String> of(Actor reader, List<Touched> changed) {
        List<CandidateId> people =
                changed.stream()
                        .filter(touched -> touched.subject() == Subject.CANDIDATES)
                        .map(touched -> new CandidateId(touched.id()))
                        .limit(SHOWN)
                        .toList();
        Map<CandidateId, String> names =
                new HashMap<>(candidates.show(reader, AccessPurpose.REGISTRATION, people));
        return people.stream()
                .flatMap(id ->
                        Optional.ofNullable(names.get(id))
                                .or(() -> candidates.referenceFor(reader, id))
                                .stream())
                .sorted()
                .toList();
    }
}
