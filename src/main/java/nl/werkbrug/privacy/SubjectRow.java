package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("access_subject")
record SubjectRow(@Id UUID candidateId, UUID subject) {}
