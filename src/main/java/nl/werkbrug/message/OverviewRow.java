package nl.werkbrug.message;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("overview")
record OverviewRow(@Id UUID accountId, @Nullable Boolean wanted, @Nullable LocalDate madeOn) {}
