package nl.werkbrug.competence.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.web.Texts;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the catalogue as it is now, by the words of the reader. */
@Singleton
class CatalogueListings {
    private final Competences competences;

    CatalogueListings(Competences competences) {
        this.competences = competences;
    }

    CatalogueListing start(Texts texts) {
        return new CatalogueListing("", null, sectors(texts), List.of(), 0, 1);
    }

    /** The best first. */
    CatalogueListing found(Texts texts, String typed) {
        var found = lines(texts, competences.search(typed, CatalogueListing.SIZE));
        return new CatalogueListing(typed, null, sectors(texts), found, found.size(), 1);
    }

    /** By name; a page that is not there is the last one. */
    CatalogueListing ofSector(Texts texts, String sector, int wanted) {
        var all = lines(texts, in(competences.catalogue(), sector));
        var sorted = all.stream().sorted(byName(texts, CatalogueListing.Line::name)).toList();
        int size = CatalogueListing.SIZE;
        int page = Math.clamp(wanted, 1, Math.max(1, (sorted.size() + size - 1) / size));
        var shown = sorted.stream().skip((page - 1L) * size).limit(size).toList();
        return new CatalogueListing("", sector, sectors(texts), shown, sorted.size(), page);
    }

    boolean isSector(String sector) {
        return competences.catalogue().sectors().contains(sector);
    }

    private List<CatalogueListing.SectorLine> sectors(Texts texts) {
        Map<String, Integer> sizes =
                competences.catalogue().all().stream()
                        .collect(
                                groupingBy(
                                        Competence::sector,
                                        LinkedHashMap::new,
                                        collectingAndThen(counting(), Long::intValue)));
        return sizes.entrySet().stream()
                .map(each -> new CatalogueListing.SectorLine(each.getKey(), each.getValue()))
                .sorted(byName(texts, line -> texts.ofCode("sector", line.sector())))
                .toList();
    }

    private static List<Competence> in(Catalogue catalogue, String sector) {
        return catalogue.all().stream().filter(one -> one.sector().equals(sector)).toList();
    }

    private static List<CatalogueListing.Line> lines(Texts texts, List<Competence> found) {
        return found.stream().map(one -> CatalogueListing.Line.of(one, texts.locale())).toList();
    }

    private static <T> Comparator<T> byName(
            Texts texts, java.util.function.Function<T, String> name) {
        return Comparator.comparing(name, Collator.getInstance(texts.locale()));
    }
}
