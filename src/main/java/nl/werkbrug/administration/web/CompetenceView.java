package nl.werkbrug.administration.web;

import nl.werkbrug.competence.Arrow;
import nl.werkbrug.competence.CatalogueChange;
import nl.werkbrug.competence.CatalogueItem;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One competence with everything that an administrator can do with it. */
public record CompetenceView(
        CatalogueItem item,
        List<String> sectors,
        List<String> addedSynonyms,
        List<Relative> relatives,
        List<String> links,
        List<String> formerCodes,
        Map<String, Long> uses,
        List<CatalogueChange> changes) {

    /** A competence that this one lies near to; made here, it can be taken away. */
    public record Relative(String kind, Competence competence, boolean isAdded) {
        public String path() {
            return CatalogueAddress.of(competence.code()).toString();
        }

        static List<Relative> of(
                String kind,
                Collection<CompetenceCode> codes,
                java.util.function.Function<CompetenceCode, Competence> find,
                List<Arrow> added) {
            return codes.stream()
                    .map(find)
                    .sorted(java.util.Comparator.comparing(one -> one.labels().nl()))
                    .map(one -> new Relative(kind, one, isAdded(kind, one, added)))
                    .toList();
        }

        private static boolean isAdded(String kind, Competence to, List<Arrow> added) {
            return added.stream()
                    .anyMatch(arrow ->
                            arrow.kind().name().equals(kind) && arrow.to().equals(to.code()));
        }
    }

    public Competence competence() {
        return item.competence();
    }

    public String code() {
        return competence().code().value();
    }

    public String encodedCode() {
        return CatalogueAddress.encoded(code());
    }
}
