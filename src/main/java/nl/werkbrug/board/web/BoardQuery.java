package nl.werkbrug.board.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpParameters;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.board.BoardFilter;
import nl.werkbrug.board.Risk;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.PhaseName;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the address of a board says: nothing about people who look for work. What cannot be read is
 * left out, and told.
 *
 * @param fields what could be read, in the order of the page
 */
record BoardQuery(Map<String, String> fields, boolean misread) {
    static final String COACH = "coach";
    static final String REGION = "regio";
    static final String EMPLOYER = "werkgever";
    static final String TARGET_GROUP = "doelgroep";
    static final String RISK = "risico";
    static final String PHASE = "fase";
    static final String PAGE = "pagina";

    private static final int LAST_PAGE = 100_000;

    private static final Map<String, Function<String, Optional<?>>> READERS = new LinkedHashMap<>();

    static {
        READERS.put(COACH, Ids::parse);
        READERS.put(REGION, BoardQuery::region);
        READERS.put(EMPLOYER, Ids::parse);
        READERS.put(TARGET_GROUP, BoardQuery::targetGroup);
        READERS.put(RISK, Slugs::risk);
        READERS.put(PHASE, Slugs::phase);
        READERS.put(PAGE, BoardQuery::page);
    }

    BoardQuery {
        fields = new LinkedHashMap<>(fields);
    }

    static BoardQuery of(HttpParameters asked) {
        var read = new LinkedHashMap<String, String>();
        boolean misread = false;
        for (var reader : READERS.entrySet()) {
            String text = asked.getFirst(reader.getKey()).orElse("").strip();
            if (reader.getValue().apply(text).isPresent()) {
                read.put(reader.getKey(), text);
            } else {
                misread |= !text.isEmpty();
            }
        }
        return new BoardQuery(read, misread);
    }

    BoardFilter filter() {
        return new BoardFilter(
                value(COACH, Ids::parse).map(AccountId::new).orElse(null),
                value(REGION, BoardQuery::region).orElse(null),
                value(EMPLOYER, Ids::parse).map(EmployerId::new).orElse(null),
                value(TARGET_GROUP, BoardQuery::targetGroup).orElse(null),
                risk().orElse(null));
    }

    /** The one column that is looked at; null for the whole board. */
    @Nullable PhaseName phase() {
        return value(PHASE, Slugs::phase).orElse(null);
    }

    int page() {
        return value(PAGE, BoardQuery::page).orElse(1);
    }

    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    private Optional<Risk> risk() {
        return value(RISK, Slugs::risk);
    }

    /** The same without one of them; another choice begins at the first page. */
    BoardQuery without(String field) {
        return changed(field, null);
    }

    BoardQuery with(String field, String value) {
        return changed(field, value);
    }

    String address(String path) {
        return fields.isEmpty() ? path : path + "?" + query();
    }

    String query() {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private BoardQuery changed(String field, @Nullable String value) {
        var other = new LinkedHashMap<>(fields);
        other.remove(PAGE);
        other.remove(field);
        if (value != null) {
            other.put(field, value);
        }
        return new BoardQuery(other, false);
    }

    private <T> Optional<T> value(String field, Function<String, Optional<T>> reader) {
        return reader.apply(text(field));
    }

    private static Optional<Region> region(String code) {
        return Region.ALL.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    private static Optional<TargetGroup> targetGroup(String name) {
        return Arrays.stream(TargetGroup.values())
                .filter(group -> group.name().equals(name))
                .findFirst();
    }

    private static Optional<Integer> page(String text) {
        return text.matches("[0-9]{1,6}")
                ? Optional.of(Math.clamp(Integer.parseInt(text), 1, LAST_PAGE))
                : Optional.empty();
    }
}
