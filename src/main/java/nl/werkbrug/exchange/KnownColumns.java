package nl.werkbrug.exchange;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.condition.Region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What the desks of a region said of columns in their files, so that nobody is asked twice. */
@Singleton
class KnownColumns {
    private static final Argument<Map<String, String>> FIELDS =
            Argument.mapOf(String.class, String.class);

    private final KnownColumnRows rows;
    private final ObjectMapper json;

    KnownColumns(KnownColumnRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    @Transactional
    Mapping of(Set<Region> regions, Subject subject) {
        var fields = new HashMap<String, String>();
        rows.findByRegionInAndSubject(regions.stream().map(Region::code).toList(), subject)
                .forEach(row -> fields.put(row.name(), row.field()));
        return new Mapping(fields);
    }

    @Transactional
    void remember(Region region, Subject subject, Mapping mapping) {
        mapping.fields().forEach((name, field) -> remember(region.code(), subject, name, field));
    }

    String write(Mapping mapping) {
        try {
            return json.writeValueAsString(mapping.fields());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Mapping read(String text) {
        try {
            return new Mapping(Objects.requireNonNull(json.readValue(text, FIELDS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String region, Subject subject, String name, String field) {
        rows.findByRegionAndSubjectAndName(region, subject, name)
                .ifPresentOrElse(
                        known -> rows.update(known.meaning(field)),
                        () ->
                                rows.save(
                                        new KnownColumnRow(
                                                UUID.randomUUID(), region, subject, name, field)));
    }
}
