package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

@MappedEntity("trajectory_words")
record WordsRow(@Id @GeneratedValue @Nullable Long id, long eventId, String place, String words) {}
