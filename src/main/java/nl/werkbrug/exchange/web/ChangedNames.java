package nl.werkbrug.exchange.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.candidate.Responsibilities;
import nl.werkbrug.exchange.Subject;
import nl.werkbrug.exchange.Touched;

import java.util.List;
import java.util.Optional;

/** What somebody calls the people in whose files others wrote since an import. */
@Singleton
class ChangedNames {
    private static final int SHOWN = 20;

    private final Names names;

    private final Responsibilities responsibilities;

    ChangedNames(Names names, Responsibilities responsibilities) {
        this.names = names;
        this.responsibilities = responsibilities;
    }

    /** Whoever may not be seen is left out; an administrator reads references. */
    List<String> of(Actor reader, List<Touched> changed) {
        List<CandidateId> people =
                changed.stream()
                        .filter(touched -> touched.subject() == Subject.CANDIDATES)
                        .map(touched -> new CandidateId(touched.id()))
                        .limit(SHOWN)
                        .toList();
        var called = names.show(reader, AccessPurpose.REGISTRATION, people);
        return people.stream()
                .flatMap(id ->
                        Optional.ofNullable(called.get(id))
                                .or(() -> responsibilities.referenceFor(reader, id))
                                .stream())
                .sorted()
                .toList();
    }
}
