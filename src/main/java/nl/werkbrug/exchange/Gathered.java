package nl.werkbrug.exchange;

import nl.werkbrug.competence.Delivered;
import nl.werkbrug.competence.DeliveredArrow;
import nl.werkbrug.competence.Delivery;

import java.util.ArrayList;
import java.util.List;

/** What files of the catalogue say together: a relation may lead to what stands in another. */
final class Gathered {
    private final List<Delivered> competences = new ArrayList<>();
    private final List<DeliveredArrow> arrows = new ArrayList<>();

    static Gathered of(List<ImportFile> files) {
        var gathered = new Gathered();
        files.forEach(file -> {
            if (file.format() == Format.CATALOGUE) {
                new CatalogueTable(file).read(gathered);
            } else {
                new EscoTable(file).read(gathered);
            }
        });
        return gathered;
    }

    void add(Delivered competence) {
        competences.add(competence);
    }

    void add(DeliveredArrow arrow) {
        arrows.add(arrow);
    }

    void addAll(List<DeliveredArrow> several) {
        arrows.addAll(several);
    }

    Delivery delivery() {
        return new Delivery(competences, arrows);
    }
}
