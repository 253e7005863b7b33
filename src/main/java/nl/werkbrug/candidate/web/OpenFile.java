package nl.werkbrug.candidate.web;

import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.Optional;

/** Opens a file to write in: empty for who may not see it, refused for who may only look. */
@Singleton
class OpenFile {
    private final Candidates candidates;

    OpenFile(Candidates candidates) {
        this.candidates = candidates;
    }

    Optional<Candidate> find(Frame frame, String id) {
        return Ids.parse(id)
                .flatMap(known ->
                        candidates.find(
                                frame.reader(), AccessPurpose.REGISTRATION, new CandidateId(known)))
                .map(found -> writable(frame, found));
    }

    boolean mayName(Frame frame, Candidate found) {
        return candidates.mayName(frame.reader(), found);
    }

    private Candidate writable(Frame frame, Candidate found) {
        if (!candidates.mayChange(frame.reader(), found)) {
            throw new NotYoursException();
        }
        return found;
    }

    static HttpResponse<?> backTo(String address) {
        return HttpResponse.seeOther(URI.create(address));
    }
}
