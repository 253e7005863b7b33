package nl.werkbrug.competence;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that stands in the catalogue, offered or not; for administrators. */
@Singleton
public class CatalogueInventory {
    private final Competences competences;

    CatalogueInventory(Competences competences) {
        this.competences = competences;
    }

    /** In the order of the Dutch alphabet. */
    public List<CatalogueItem> list(Actor reader, CatalogueFilter filter) {
        refuseOthers(reader);
        Catalogue catalogue = competences.catalogue();
        return catalogue.everything().stream()
                .map(one -> CatalogueItem.of(one, catalogue))
                .filter(filter::fits)
                .sorted(comparing(item -> Names.folded(item.competence().labels().nl())))
                .toList();
    }

    /** By any code or URI that leads to it. */
    public Optional<CatalogueItem> find(Actor reader, String code) {
        refuseOthers(reader);
        Catalogue catalogue = competences.catalogue();
        return catalogue
                .read(code.strip())
                .map(catalogue::get)
                .map(one -> CatalogueItem.of(one, catalogue));
    }

    /** The only one with this name. */
    public Optional<Competence> named(Actor reader, String name) {
        refuseOthers(reader);
        Catalogue catalogue = competences.catalogue();
        var names = new Names(catalogue);
        return names.labelled(name).or(() -> names.named(name)).map(catalogue::get);
    }

    /** What a typed name or code may mean, best first; what can not be chosen is left out. */
    public List<Competence> meant(Actor reader, String typed, int limit) {
        refuseOthers(reader);
        Catalogue catalogue = competences.catalogue();
        Stream<Competence> named = catalogue.read(typed.strip()).map(catalogue::get).stream();
        Stream<Competence> found = competences.search(typed, limit).stream();
        Stream<Competence> told = competences.recognise(typed).stream().map(Recognised::competence);
        return Stream.of(named, found, told)
                .flatMap(some -> some)
                .filter(one -> catalogue.offers(one.code()))
                .distinct()
                .limit(limit)
                .toList();
    }

    private static void refuseOthers(Actor reader) {
        if (!reader.is(Role.ADMIN)) {
            throw new NotYoursException();
        }
    }
}
