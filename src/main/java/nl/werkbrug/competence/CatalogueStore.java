package nl.werkbrug.competence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the catalogue: what was changed of the built-in one. */
@Singleton
non-sealed class CatalogueStore implements Editions {
    private final Prepared<List<Competence>> builtIn = new Prepared<>(CatalogueFile::entries);
    private final EditionRows editions;
    private final EntryRows entries;
    private final SynonymRows synonyms;
    private final RelationRows relations;
    private final LinkRows links;
    private final StandingRows standings;
    private final CatalogueChangeRows changes;
    private final ApplicationEventPublisher<CatalogueChanged> events;

    CatalogueStore(
            EditionRows editions,
            EntryRows entries,
            SynonymRows synonyms,
            RelationRows relations,
            LinkRows links,
            StandingRows standings,
            CatalogueChangeRows changes,
            ApplicationEventPublisher<CatalogueChanged> events) {
        this.editions = editions;
        this.entries = entries;
        this.synonyms = synonyms;
        this.relations = relations;
        this.links = links;
        this.standings = standings;
        this.changes = changes;
        this.events = events;
    }

    @Override
    @Transactional
    public long number() {
        return editions.number();
    }

    /** The number comes first: what is written meanwhile is read again. */
    @Override
    @Transactional
    public Edition read() {
        long number = editions.number();
        List<EntryRow> rows = entries.findAllOrderByCode();
        var kept =
                new Assembly.Kept(
                        rows,
                        synonyms.findAllOrderByWords(),
                        arrows(),
                        marks(standings.findAll(), rows));
        return new Edition(number, Assembly.of(builtIn.get(), kept));
    }

    /** Makes whoever changes something now wait for who came before. */
    void lock() {
        editions.advance();
    }

    void log(CatalogueChange change) {
        log(List.of(change));
    }

    /** There is a new edition from the commit on. */
    void log(List<CatalogueChange> told) {
        changes.saveAll(told.stream().map(CatalogueChangeRow::of).toList());
        events.publishEvent(new CatalogueChanged());
    }

    List<CatalogueChange> changes() {
        return changes.findTop100OrderByChangedAtDesc().stream()
                .map(CatalogueChangeRow::toChange)
                .toList();
    }

    List<CatalogueChange> changesOf(Collection<CompetenceCode> codes) {
        var values = codes.stream().map(CompetenceCode::value).toList();
        return changes.findTop100ByCodeInOrderByChangedAtDesc(values).stream()
                .map(CatalogueChangeRow::toChange)
                .toList();
    }

    List<EntryRow> entries() {
        return entries.findAllOrderByCode();
    }

    /** In place of the words that were kept of it before. */
    void put(EntryRow entry) {
        if (entries.existsById(entry.code())) {
            entries.update(entry);
        } else {
            entries.save(entry);
        }
    }

    void addEntries(Collection<EntryRow> added) {
        entries.saveAll(added);
    }

    List<String> synonymsOf(CompetenceCode code) {
        return synonyms.findByCodeOrderByWords(code.value()).stream()
                .map(SynonymRow::words)
                .toList();
    }

    void addSynonyms(Collection<SynonymRow> added) {
        synonyms.saveAll(added);
    }

    boolean removeSynonym(CompetenceCode code, String words) {
        return synonyms.deleteByCodeAndWords(code.value(), words) > 0;
    }

    List<Arrow> arrows() {
        return relations.findAllOrderByCodeAndOther().stream().map(RelationRow::toArrow).toList();
    }

    void addArrows(Collection<Arrow> added) {
        relations.saveAll(added.stream().map(RelationRow::of).toList());
    }

    boolean removeArrow(Arrow arrow) {
        return relations.deleteByCodeAndKindAndOther(
                        arrow.from().value(), arrow.kind(), arrow.to().value())
                > 0;
    }

    void addLinks(Map<CompetenceCode, CompetenceCode> added) {
        var rows = new ArrayList<LinkRow>();
        added.forEach((uri, code) -> rows.add(new LinkRow(uri.value(), code.value())));
        links.saveAll(rows);
    }

    boolean removeLink(CompetenceCode uri) {
        boolean known = links.existsById(uri.value());
        links.deleteById(uri.value());
        return known;
    }

    void setAside(Collection<CompetenceCode> codes, Standing standing) {
        standings.saveAll(
                codes.stream().map(code -> new StandingRow(code.value(), standing, null)).toList());
    }

    void bringBack(CompetenceCode code) {
        standings.deleteById(code.value());
    }

    /** Whatever went by the one goes by the other from now on. */
    void merge(CompetenceCode from, CompetenceCode into) {
        standings.move(from.value(), into.value());
        links.move(from.value(), into.value());
        standings.deleteById(from.value());
        standings.save(new StandingRow(from.value(), Standing.MERGED, into.value()));
    }

    private Marks marks(List<StandingRow> rows, List<EntryRow> known) {
        return new Marks(
                codes(rows, Standing.RETIRED),
                codes(rows, Standing.GROUP),
                rows.stream()
                        .filter(row -> row.mergedInto() != null)
                        .collect(toMap(StandingRow::toCode, StandingRow::into)),
                links.findAll().stream().collect(toMap(LinkRow::from, LinkRow::to)),
                known.stream().collect(toMap(EntryRow::toCode, EntryRow::origin)));
    }

    private static Set<CompetenceCode> codes(List<StandingRow> rows, Standing standing) {
        return rows.stream()
                .filter(row -> row.standing() == standing)
                .map(StandingRow::toCode)
                .collect(toSet());
    }
}
