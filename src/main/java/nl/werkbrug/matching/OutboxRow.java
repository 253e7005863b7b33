package nl.werkbrug.matching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("outbox")
record OutboxRow(@Id long number, UUID candidateId) {}
