package nl.werkbrug.competence;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeping the catalogue (nl: catalogus bijhouden), by administrators; for others every deed is a
 * NotYoursException. Every deed is one transaction with a line in the log, and there is a new
 * edition from its commit on. What is refused throws a RefusedException.
 */
@Singleton
public class CatalogueUpkeep {
    private final CatalogueStore store;
    private final Competences competences;
    private final List<CompetenceUse> uses;
    private final ApplicationEventPublisher<CompetenceMerged> merges;
    private final Clock clock;

    CatalogueUpkeep(
            CatalogueStore store,
            Competences competences,
            List<CompetenceUse> uses,
            ApplicationEventPublisher<CompetenceMerged> merges,
            Clock clock) {
        this.store = store;
        this.competences = competences;
        this.uses = uses;
        this.merges = merges;
        this.clock = clock;
    }

    /** A competence of our own, with a code that is made of its name. */
    @Transactional
    public CompetenceCode add(Actor by, CompetenceForm form) {
        Catalogue catalogue = begin(by);
        var intake = new Intake();
        CompetenceWords words = form.read(intake);
        List<String> synonyms = form.readSynonyms(intake);
        refuseTaken(catalogue, words, null, intake);
        intake.finish();
        CompetenceCode code = Names.codeFor(words.labels().nl(), catalogue::contains);
        EntryRow entry = EntryRow.of(code, words, Origin.OWN);
        store.addEntries(List.of(entry));
        addSynonyms(entry.toCompetence(), synonyms.stream());
        log(by, code, CatalogueDeed.ADDED, words.labels().nl());
        return code;
    }

    /** Other words for the same competence; its synonyms stay as they are. */
    @Transactional
    public void edit(Actor by, CompetenceCode code, CompetenceForm form) {
        Catalogue catalogue = begin(by);
        Competence known = known(catalogue, code);
        var intake = new Intake();
        CompetenceWords words = form.read(intake);
        refuseTaken(catalogue, words, known.code(), intake);
        intake.finish();
        if (!words.equals(CompetenceWords.of(known))) {
            store.put(EntryRow.of(known.code(), words, catalogue.originOf(known.code())));
            log(by, known.code(), CatalogueDeed.EDITED, words.labels().nl());
        }
    }

    /** What people also call it; a word that it has already changes nothing. */
    @Transactional
    public void addSynonym(Actor by, CompetenceCode code, String words) {
        Catalogue catalogue = begin(by);
        Competence known = known(catalogue, code);
        var intake = new Intake();
        String read = CompetenceForm.synonym(words, intake);
        intake.check(
                read != null && !Folding.words(read).isEmpty(), "synonyms", "refusal.required");
        intake.finish();
        List<String> added = addSynonyms(known, Stream.ofNullable(read));
        added.forEach(one -> log(by, known.code(), CatalogueDeed.SYNONYM_ADDED, one));
    }

    /** Only one that was added here: what comes with the program stays. */
    @Transactional
    public void removeSynonym(Actor by, CompetenceCode code, String words) {
        Competence known = known(begin(by), code);
        if (store.removeSynonym(known.code(), words)) {
            log(by, known.code(), CatalogueDeed.SYNONYM_REMOVED, words);
        }
    }

    /** The synonyms that were added here, and can be taken away. */
    @Transactional
    public List<String> addedSynonyms(Actor reader, CompetenceCode code) {
        refuseOthers(reader);
        return store.synonymsOf(code);
    }

    /** Refuses what would put a competence above itself. */
    @Transactional
    public void relate(Actor by, CompetenceCode code, Arrow.Kind kind, CompetenceCode other) {
        Catalogue catalogue = begin(by);
        Competence from = known(catalogue, code);
        Competence to = known(catalogue, other);
        refuseCircle(catalogue, from, kind, to);
        boolean there =
                kind == Arrow.Kind.BROADER
                        ? from.broader().contains(to.code())
                        : from.related().contains(to.code());
        if (!there) {
            store.addArrows(List.of(new Arrow(from.code(), kind, to.code())));
            log(by, from.code(), CatalogueDeed.RELATED, to.code().value());
        }
    }

    /** Only a relation that was made here. */
    @Transactional
    public void unrelate(Actor by, CompetenceCode code, Arrow.Kind kind, CompetenceCode other) {
        begin(by);
        if (store.removeArrow(new Arrow(code, kind, other))) {
            log(by, code, CatalogueDeed.UNRELATED, other.value());
        }
    }

    /** The relations of a competence that were made here, and can be taken away. */
    @Transactional
    public List<Arrow> addedArrows(Actor reader, CompetenceCode code) {
        refuseOthers(reader);
        return store.arrows().stream().filter(arrow -> arrow.from().equals(code)).toList();
    }

    /** Another list means this competence by that URI. */
    @Transactional
    public void link(Actor by, CompetenceCode code, String uri) {
        Catalogue catalogue = begin(by);
        Competence known = known(catalogue, code);
        CompetenceCode read =
                CompetenceCode.parse(uri.strip())
                        .filter(CompetenceCode::isUri)
                        .orElseThrow(() -> refused("uri", "refusal.catalogue.uri"));
        Competence taken = catalogue.find(read).orElse(known);
        if (!taken.equals(known)) {
            throw refused("uri", "refusal.catalogue.uri.taken", taken.labels().nl());
        }
        if (!catalogue.contains(read)) {
            store.addLinks(Map.of(read, known.code()));
            log(by, known.code(), CatalogueDeed.LINKED, read.value());
        }
    }

    @Transactional
    public void unlink(Actor by, CompetenceCode code, CompetenceCode uri) {
        Competence known = known(begin(by), code);
        if (store.removeLink(uri)) {
            log(by, known.code(), CatalogueDeed.UNLINKED, uri.value());
        }
    }

    /** What stands with it stays; it is not offered and nothing new is asked of it. */
    @Transactional
    public void retire(Actor by, CompetenceCode code) {
        Catalogue catalogue = begin(by);
        Competence known = known(catalogue, code);
        if (catalogue.offers(known.code())) {
            store.setAside(List.of(known.code()), Standing.RETIRED);
            log(by, known.code(), CatalogueDeed.RETIRED, known.labels().nl());
        }
    }

    @Transactional
    public void bringBack(Actor by, CompetenceCode code) {
        Catalogue catalogue = begin(by);
        Competence known = known(catalogue, code);
        if (!catalogue.offers(known.code())) {
            store.bringBack(known.code());
            log(by, known.code(), CatalogueDeed.BROUGHT_BACK, known.labels().nl());
        }
    }

    /** How often this competence stands somewhere, by the kind of thing that names it. */
    @Transactional
    public Map<String, Long> usesOf(Actor reader, CompetenceCode code) {
        refuseOthers(reader);
        var counts = new TreeMap<String, Long>();
        uses.forEach(use -> counts.put(use.kind(), use.countOf(code)));
        return counts;
    }

    /**
     * The first becomes the second, for good: its names, relations and links go along, and in the
     * same deed what is held and asked of it. Its code keeps leading to the second.
     */
    @Transactional
    public void merge(Actor by, CompetenceCode from, CompetenceCode into) {
        Catalogue catalogue = begin(by);
        Competence gone = known(catalogue, from);
        Competence stays = known(catalogue, into);
        Merging.refuseImpossible(catalogue, gone, stays);
        addSynonyms(stays, Names.names(gone));
        store.merge(gone.code(), stays.code());
        log(by, gone.code(), CatalogueDeed.MERGED, stays.code().value());
        merges.publishEvent(new CompetenceMerged(gone.code(), stays.code(), by, clock.instant()));
    }

    /** The newest first. */
    @Transactional
    public List<CatalogueChange> changes(Actor reader) {
        refuseOthers(reader);
        return store.changes();
    }

    /** Of one competence, and of what became it. */
    @Transactional
    public List<CatalogueChange> changesOf(Actor reader, CompetenceCode code) {
        refuseOthers(reader);
        var former = competences.catalogue().formerCodesOf(code);
        return store.changesOf(Stream.concat(Stream.of(code), former.stream()).toList());
    }

    /** Locks before it reads, so that what it decides on is what is changed. */
    private Catalogue begin(Actor by) {
        refuseOthers(by);
        store.lock();
        return store.read().catalogue();
    }

    private static void refuseOthers(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYoursException();
        }
    }

    private static Competence known(Catalogue catalogue, CompetenceCode code) {
        return catalogue
                .find(code)
                .orElseThrow(() -> refused("code", "refusal.competence.unknown"));
    }

    private static void refuseTaken(
            Catalogue catalogue,
            CompetenceWords words,
            @Nullable CompetenceCode own,
            Intake intake) {
        new Names(catalogue)
                .labelled(words.labels().nl())
                .filter(other -> !other.equals(own))
                .map(catalogue::get)
                .ifPresent(other ->
                        intake.refuse("nl", "refusal.catalogue.taken", other.labels().nl()));
    }

    private static void refuseCircle(
            Catalogue catalogue, Competence from, Arrow.Kind kind, Competence to) {
        boolean below = catalogue.nearTo(from.code()).get(to.code()) == Relation.NARROWER;
        if (from.equals(to) || (kind == Arrow.Kind.BROADER && below)) {
            throw refused("other", "refusal.catalogue.circle", to.labels().nl());
        }
    }

    private List<String> addSynonyms(Competence known, Stream<String> words) {
        List<String> added = Names.newFor(known, words);
        store.addSynonyms(added.stream().map(word -> SynonymRow.of(known.code(), word)).toList());
        return added;
    }

    private void log(Actor by, CompetenceCode code, CatalogueDeed deed, String told) {
        store.log(new CatalogueChange(code, deed, told, by.name(), clock.instant()));
    }

    private static RefusedException refused(String field, String message, Object... arguments) {
        return new RefusedException(Refusal.of(field, message, arguments));
    }
}
