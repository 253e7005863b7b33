package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("calendar_feed")
record CalendarKeyRow(@Id UUID accountId, String tokenHash, Instant createdAt) {}
