package nl.werkbrug.matching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("candidate_shown")
record ShownRow(@Id UUID candidateId, LocalDate shownOn) {}
