package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("outgoing_mail")
record OutgoingMailRow(
        @Id UUID id, String recipient, String subject, String body, Instant createdAt) {}
