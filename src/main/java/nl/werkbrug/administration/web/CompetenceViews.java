package nl.werkbrug.administration.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.administration.web.CompetenceView.Relative;
import nl.werkbrug.competence.Arrow;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CatalogueInventory;
import nl.werkbrug.competence.CatalogueItem;
import nl.werkbrug.competence.CatalogueUpkeep;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what stands on the page of one competence. */
@Singleton
class CompetenceViews {
    private final CatalogueInventory inventory;
    private final CatalogueUpkeep upkeep;
    private final Competences competences;

    CompetenceViews(CatalogueInventory inventory, CatalogueUpkeep upkeep, Competences competences) {
        this.inventory = inventory;
        this.upkeep = upkeep;
        this.competences = competences;
    }

    Optional<CompetenceView> of(Actor reader, String code) {
        return inventory.find(reader, code).map(item -> of(reader, item));
    }

    private CompetenceView of(Actor reader, CatalogueItem item) {
        Catalogue catalogue = competences.catalogue();
        CompetenceCode code = item.competence().code();
        return new CompetenceView(
                item,
                catalogue.sectors(),
                upkeep.addedSynonyms(reader, code),
                relatives(item.competence(), catalogue, upkeep.addedArrows(reader, code)),
                values(catalogue.linksOf(code)),
                values(catalogue.formerCodesOf(code)),
                upkeep.usesOf(reader, code),
                upkeep.changesOf(reader, code));
    }

    private static List<Relative> relatives(Competence of, Catalogue catalogue, List<Arrow> added) {
        return Stream.of(
                        Relative.of("BROADER", of.broader(), catalogue::get, added),
                        Relative.of("NARROWER", of.narrower(), catalogue::get, List.of()),
                        Relative.of("RELATED", of.related(), catalogue::get, added))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> values(List<CompetenceCode> codes) {
        return codes.stream().map(CompetenceCode::value).toList();
    }
}
