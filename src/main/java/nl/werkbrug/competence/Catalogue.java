package nl.werkbrug.competence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
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
 * All competences with their relations closed (nl: competentiecatalogus). Immutable: a change makes
 * a new one. Refuses a code that stands twice, a relation to nowhere, and a competence that is
 * broader than itself.
 */
public final class Catalogue {
    private final Map<CompetenceCode, Competence> competences = new LinkedHashMap<>();
    private final List<Competence> offered;
    private final Marks marks;
    private final Map<CompetenceCode, Map<CompetenceCode, Relation>> helpful =
            new ConcurrentHashMap<>();

    /** Relations of the entries are as written: broader on one side, related on either. */
    public Catalogue(Collection<Competence> entries) {
        this(entries, Marks.NONE);
    }

    Catalogue(Collection<Competence> entries, Marks marks) {
        this.marks = marks;
        entries.forEach(this::addOnce);
        entries.forEach(this::refuseUnresolved);
        var narrower = inverse(entries, Competence::broader);
        var related = inverse(entries, Competence::related);
        competences.replaceAll((code, entry) -> close(entry, narrower, related));
        competences.keySet().forEach(this::refuseCircle);
        this.offered =
                competences.values().stream().filter(one -> !marks.isAside(one.code())).toList();
    }

    /** By its code, by one that was merged into it, or by the URI of another list. */
    public Optional<Competence> find(CompetenceCode code) {
        return Optional.ofNullable(competences.get(marks.current(code)));
    }

    /** The code by which a competence goes here, of any code or URI that somebody typed. */
    public Optional<CompetenceCode> read(String typed) {
        return CompetenceCode.parse(typed).flatMap(this::find).map(Competence::code);
    }

    /** For codes that were checked before, such as those of a top ten. */
    public Competence get(CompetenceCode code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("Not in the catalogue: " + code.value()));
    }

    public boolean contains(CompetenceCode code) {
        return find(code).isPresent();
    }

    /** What can be chosen: without what was retired and what only groups others. */
    public Collection<Competence> all() {
        return offered;
    }

    /** Also what is not offered any more: it may be held or asked still. */
    public Collection<Competence> everything() {
        return Collections.unmodifiableCollection(competences.values());
    }

    /** Every code that may stand with a holding, those that were merged included. */
    public Map<CompetenceCode, Competence> everyCode() {
        var every = new LinkedHashMap<>(competences);
        marks.merged()
                .keySet()
                .forEach(former -> find(former).ifPresent(it -> every.put(former, it)));
        return every;
    }

    /** False for what was retired: what stands with it stays, and nothing new is asked. */
    public boolean offers(CompetenceCode code) {
        return contains(code) && !marks.isAside(marks.current(code));
    }

    /** The URIs of other lists, such as ESCO and CompetentNL, that mean this competence. */
    public List<CompetenceCode> linksOf(CompetenceCode code) {
        return marks.links().entrySet().stream()
                .filter(link -> link.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The codes that became this one. */
    public List<CompetenceCode> formerCodesOf(CompetenceCode code) {
        return marks.merged().entrySet().stream()
                .filter(merged -> merged.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** False unless it only brings others together, as the groups of ESCO do. */
    public boolean isGroup(CompetenceCode code) {
        return marks.groups().contains(code);
    }

    public Origin originOf(CompetenceCode code) {
        return marks.origins().getOrDefault(code, Origin.BUILT_IN);
    }

    /** The sectors of the catalogue, in the order in which they first stand in it. */
    public List<String> sectors() {
        return offered.stream().map(Competence::sector).distinct().toList();
    }

    /**
     * Every competence whose holder comes near the wanted one, with the nearest relation: the same,
     * narrower at any depth, broader or related one step away.
     */
    public Map<CompetenceCode, Relation> nearTo(CompetenceCode wanted) {
        return helpful.computeIfAbsent(wanted, this::findNear);
    }

    /** Also by the codes that were merged into them: an old file says the same as a new one. */
    private Map<CompetenceCode, Relation> findNear(CompetenceCode asked) {
        CompetenceCode wanted = marks.current(asked);
        var near = new LinkedHashMap<CompetenceCode, Relation>();
        near.put(wanted, Relation.SAME);
        descendants(wanted).forEach(code -> near.putIfAbsent(code, Relation.NARROWER));
        find(wanted).ifPresent(competence -> addNeighbours(competence, near));
        marks.merged().forEach((former, into) -> addFormer(former, near.get(into), near));
        return Map.copyOf(near);
    }

    private static void addFormer(
            CompetenceCode former,
            @Nullable Relation relation,
            Map<CompetenceCode, Relation> near) {
        if (relation != null) {
            near.putIfAbsent(former, relation);
        }
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
                .filter(code -> !competences.containsKey(code) || code.equals(entry.code()))
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
