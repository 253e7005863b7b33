package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** New lines of the access log get the number that is somebody's own. */
@MappedEntity("access_subject")
record SubjectRow(@Id UUID subject, UUID candidateId, @Nullable UUID ownOf) {}
