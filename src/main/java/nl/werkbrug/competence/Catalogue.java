package nl.werkbrug.competence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All competences with their relations closed (nl: competentiecatalogus). Immutable. Refuses a code
 * that stands twice, a relation to nowhere, and a competence that is broader than itself.
 */
public final class Catalogue {
    private final Map<CompetenceCode, Competence> competences = new LinkedHashMap<>();
    private final Map<CompetenceCode, Map<CompetenceCode, Relation>> helpful =
            new ConcurrentHashMap<>();

    /** Relations of the entries are as written: broader on one side, related on either. */
    public Catalogue(Collection<Competence> entries) {
        entries.forEach(this::addOnce);
        entries.forEach(this::refuseUnresolved);
        var narrower = inverse(entries, Competence::broader);
        var related = inverse(entries, Competence::related);
        competences.replaceAll((code, entry) -> close(entry, narrower, related));
        competences.keySet().forEach(this::refuseCircle);
    }

    public Optional<Competence> find(CompetenceCode code) {
        return Optional.ofNullable(competences.get(code));
    }

    /** For codes that were checked before, such as those of a top ten. */
    public Competence get(CompetenceCode code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("Not in the catalogue: " + code.value()));
    }

    public boolean contains(CompetenceCode code) {
        return competences.containsKey(code);
    }

    public Collection<Competence> all() {
        return java.util.Collections.unmodifiableCollection(competences.values());
    }

    /** The sectors of the catalogue, in the order in which they first stand in it. */
    public List<String> sectors() {
        return competences.values().stream().map(Competence::sector).distinct().toList();
    }

    /**
     * Every competence whose holder comes near the wanted one, with the nearest relation: the same,
     * narrower at any depth, broader or related one step away.
     */
    public Map<CompetenceCode, Relation> nearTo(CompetenceCode wanted) {
        return helpful.computeIfAbsent(wanted, this::findNear);
    }

    private Map<CompetenceCode, Relation> findNear(CompetenceCode wanted) {
        var near = new LinkedHashMap<CompetenceCode, Relation>();
        near.put(wanted, Relation.SAME);
        descendants(wanted).forEach(code -> near.putIfAbsent(code, Relation.NARROWER));
        find(wanted).ifPresent(competence -> addNeighbours(competence, near));
        return Map.copyOf(near);
    }

    private static void addNeighbours(Competence wanted, Map<CompetenceCode, Relation> near) {
        wanted.broader().forEach(code -> near.putIfAbsent(code, Relation.BROADER));
        wanted.related().forEach(code -> near.putIfAbsent(code, Relation.RELATED));
    }

    /** Everything below a competence, itself only when it lies below itself. */
    private Set<CompetenceCode> descendants(CompetenceCode from) {
        var found = new HashSet<CompetenceCode>();
        var waiting = new ArrayDeque<CompetenceCode>(narrowerOf(from));
        while (!waiting.isEmpty()) {
            CompetenceCode code = waiting.remove();
            if (found.add(code)) {
                waiting.addAll(narrowerOf(code));
            }
        }
        return found;
    }

    private Set<CompetenceCode> narrowerOf(CompetenceCode code) {
        return find(code).map(Competence::narrower).orElse(Set.of());
    }

    private void addOnce(Competence entry) {
        if (competences.putIfAbsent(entry.code(), entry) != null) {
            throw new IllegalArgumentException("Twice in the catalogue: " + entry.code().value());
        }
    }

    private void refuseUnresolved(Competence entry) {
        Stream.concat(entry.broader().stream(), entry.related().stream())
                .filter(code -> !contains(code) || code.equals(entry.code()))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(
                            "%s cannot point to %s".formatted(entry.code().value(), code.value()));
                });
    }

    private void refuseCircle(CompetenceCode code) {
        if (descendants(code).contains(code)) {
            throw new IllegalArgumentException("Broader than itself: " + code.value());
        }
    }

    private static Competence close(
            Competence entry,
            Map<CompetenceCode, Set<CompetenceCode>> narrower,
            Map<CompetenceCode, Set<CompetenceCode>> related) {
        var bothWays = new HashSet<>(entry.related());
        bothWays.addAll(related.getOrDefault(entry.code(), Set.of()));
        return new Competence(
                entry.code(),
                entry.labels(),
                entry.description(),
                entry.sector(),
                entry.synonyms(),
                entry.broader(),
                narrower.getOrDefault(entry.code(), Set.of()),
                bothWays,
                entry.training());
    }

    private static Map<CompetenceCode, Set<CompetenceCode>> inverse(
            Collection<Competence> entries,
            java.util.function.Function<Competence, Set<CompetenceCode>> relation) {
        record Arrow(CompetenceCode from, CompetenceCode to) {}
        return entries.stream()
                .flatMap(entry ->
                        relation.apply(entry).stream().map(to -> new Arrow(entry.code(), to)))
                .collect(groupingBy(Arrow::to, HashMap::new, mapping(Arrow::from, toSet())));
    }
}
