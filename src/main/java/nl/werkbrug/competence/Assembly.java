package nl.werkbrug.competence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the built-in catalogue and what was changed here together. What does not fit any more, such
 * as a relation to a competence that a later program does not bring, is left out: a catalogue that
 * was kept never stops the start.
 */
final class Assembly {
    private final Map<CompetenceCode, Competence> entries = new LinkedHashMap<>();
    private final Marks marks;

    /** What the store keeps beside the built-in catalogue. */
    record Kept(
            List<EntryRow> entries, List<SynonymRow> synonyms, List<Arrow> arrows, Marks marks) {}

    private Assembly(List<Competence> builtIn, Kept kept) {
        this.marks = kept.marks();
        builtIn.forEach(entry -> entries.put(entry.code(), entry));
        kept.entries().forEach(this::put);
        entries.keySet().removeAll(marks.otherNames());
    }

    static Catalogue of(List<Competence> builtIn, Kept kept) {
        var assembly = new Assembly(builtIn, kept);
        assembly.addSynonyms(kept.synonyms());
        assembly.relate(
                Stream.concat(builtIn.stream().flatMap(Assembly::arrows), kept.arrows().stream()));
        return new Catalogue(assembly.entries.values(), kept.marks());
    }

    private void put(EntryRow row) {
        Competence stored = row.toCompetence();
        entries.merge(stored.code(), stored, (known, _) -> row.words().on(known));
    }

    private void addSynonyms(Collection<SynonymRow> rows) {
        Map<CompetenceCode, List<String>> more =
                rows.stream()
                        .collect(
                                groupingBy(
                                        row -> marks.current(new CompetenceCode(row.code())),
                                        HashMap::new,
                                        mapping(SynonymRow::words, toList())));
        entries.replaceAll((code, entry) -> with(entry, more.getOrDefault(code, List.of())));
    }

    private static Competence with(Competence entry, List<String> more) {
        var synonyms = new LinkedHashSet<>(entry.synonyms());
        synonyms.addAll(more);
        return new Competence(
                entry.code(),
                entry.labels(),
                entry.description(),
                entry.sector(),
                List.copyOf(synonyms),
                Set.of(),
                Set.of(),
                Set.of(),
                entry.training());
    }

    static Stream<Arrow> arrows(Competence entry) {
        return Stream.concat(
                entry.broader().stream().map(to -> new Arrow(entry.code(), Arrow.Kind.BROADER, to)),
                entry.related().stream()
                        .map(to -> new Arrow(entry.code(), Arrow.Kind.RELATED, to)));
    }

    private void relate(Stream<Arrow> written) {
        var hierarchy = new Hierarchy();
        var related = new HashSet<Arrow>();
        written.map(arrow -> arrow.today(marks))
                .filter(this::leadsSomewhere)
                .forEach(arrow -> {
                    if (arrow.kind() == Arrow.Kind.BROADER) {
                        hierarchy.add(arrow.from(), arrow.to());
                    } else {
                        related.add(arrow);
                    }
                });
        Map<CompetenceCode, Set<CompetenceCode>> beside =
                related.stream()
                        .collect(
                                groupingBy(Arrow::from, HashMap::new, mapping(Arrow::to, toSet())));
        entries.replaceAll((code, entry) -> related(entry, hierarchy.above(code), beside));
    }

    private boolean leadsSomewhere(Arrow arrow) {
        return !arrow.from().equals(arrow.to())
                && entries.containsKey(arrow.from())
                && entries.containsKey(arrow.to());
    }

    private static Competence related(
            Competence entry,
            Set<CompetenceCode> broader,
            Map<CompetenceCode, Set<CompetenceCode>> beside) {
        return new Competence(
                entry.code(),
                entry.labels(),
                entry.description(),
                entry.sector(),
                new ArrayList<>(entry.synonyms()),
                broader,
                Set.of(),
                beside.getOrDefault(entry.code(), Set.of()),
                entry.training());
    }
}
