package nl.werkbrug.candidate;

import io.micronaut.transaction.annotation.Transactional;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody of a desk, for a file that leaves (nl: uittreksel): each as this reader may see them,
 * in the access log before they are read.
 */
@Singleton
public class Extracts {
    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final CandidateRows rows;
    private final CandidateStore store;
    private final Readings readings;

    Extracts(CandidateRows rows, CandidateStore store, Readings readings) {
        this.rows = rows;
        this.store = store;
        this.readings = readings;
    }

    /** In the order of their ids; nobody for who works at no desk. */
    public void forEach(Actor reader, Consumer<Candidate> taking) {
        Page page = page(reader, FIRST);
        while (page.last() != null) {
            page.seen().forEach(taking);
            page = page(reader, page.last());
        }
    }

    /** Of these people those of the own desk, in this order. */
    public void forEach(Actor reader, List<CandidateId> people, Consumer<Candidate> taking) {
        for (int done = 0; done < people.size(); done += PAGE) {
            these(reader, people.subList(done, Math.min(done + PAGE, people.size())))
                    .forEach(taking);
        }
    }

    @Transactional
    Page page(Actor reader, UUID after) {
        List<CandidateRow> found = rows(reader, after);
        return new Page(read(reader, found), found.isEmpty() ? null : found.getLast().id());
    }

    @Transactional
    List<Candidate> these(Actor reader, List<CandidateId> people) {
        var regions = codes(reader);
        var rowOf =
                rows.findByIdIn(CandidateId.values(people)).stream()
                        .filter(row -> regions.contains(row.region()))
                        .collect(Collectors.toMap(CandidateRow::id, row -> row));
        return read(
                reader,
                people.stream().flatMap(one -> Stream.ofNullable(rowOf.get(one.value()))).toList());
    }

    private List<Candidate> read(Actor reader, List<CandidateRow> found) {
        var seen = Readings.sights(reader, found.stream().map(Extracts::nameless).toList());
        readings.tellSeen(reader, AccessPurpose.REGISTRATION, seen);
        return named(seen);
    }

    private List<CandidateRow> rows(Actor reader, UUID after) {
        List<String> regions = codes(reader);
        return regions.isEmpty() ? List.of() : rows.pageOf(regions, after, PAGE);
    }

    private static List<String> codes(Actor reader) {
        return reader.regions().stream().map(Region::code).toList();
    }

    /** Whom the reader may see of some people, and the last of those; null when there are none. */
    record Page(List<Candidate> seen, @Nullable UUID last) {}

    private static Candidate nameless(CandidateRow row) {
        return row.toCandidate(Person.UNKNOWN);
    }

    private List<Candidate> named(Map<Candidate, Sight> seen) {
        var persons = store.persons(Readings.named(seen));
        return seen.keySet().stream()
                .map(one -> one.withPerson(persons.getOrDefault(one.id(), Person.UNKNOWN)))
                .toList();
    }
}
