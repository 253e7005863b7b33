package nl.werkbrug.privacy.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Responsibilities;
import nl.werkbrug.privacy.PersonFiles;

import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/candidates")
@ExecuteOn(TaskExecutors.BLOCKING)
class FileApi {
    private final PersonFiles files;
    private final Responsibilities responsibilities;

    FileApi(PersonFiles files, Responsibilities responsibilities) {
        this.files = files;
        this.responsibilities = responsibilities;
    }

    /** Everything held about one person, for that person and for who carries out the request. */
    @Get("/{id}/file")
    Optional<FileJson> file(Actor reader, UUID id) {
        boolean own = reader.isCandidate(id);
        boolean mayRead = own || responsibilities.isAdministeredBy(reader, new CandidateId(id));
        Role role = own ? Role.CANDIDATE : Role.ADMIN;
        return Optional.of(new CandidateId(id))
                .filter(_ -> mayRead)
                .flatMap(who -> files.find(who, handling(reader, role)))
                .map(FileJson::of);
    }

    private static Handling handling(Actor reader, Role role) {
        return new Handling(reader, role, AccessPurpose.RIGHTS, DataKind.FILE);
    }
}
