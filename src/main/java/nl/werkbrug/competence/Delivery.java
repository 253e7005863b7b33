package nl.werkbrug.competence;

import java.util.List;

/** A list of competences from elsewhere, such as ESCO (nl: levering). */
public record Delivery(List<Delivered> competences, List<DeliveredArrow> arrows) {
    public Delivery {
        competences = List.copyOf(competences);
        arrows = List.copyOf(arrows);
    }
}
