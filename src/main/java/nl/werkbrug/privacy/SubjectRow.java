package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

/**
 * A number in the access log, and whose it is now. New lines of somebody get the own number; who
 * went into another file has it still.
 */
@MappedEntity("access_subject")
record SubjectRow(@Id UUID subject, UUID candidateId, UUID ownOf) {}
