package nl.werkbrug.competence;

import java.util.List;

/** A competence as an administrator sees it. */
public record CatalogueItem(
        Competence competence, Origin origin, boolean isOffered, boolean isGroup) {
    static CatalogueItem of(Competence competence, Catalogue catalogue) {
        CompetenceCode code = competence.code();
        return new CatalogueItem(
                competence,
                catalogue.originOf(code),
                catalogue.offers(code),
                catalogue.isGroup(code));
    }

    /** Every word is in one of its names, or it is the code. */
    boolean isCalledLike(List<String> words, String code) {
        String names = String.join(" ", Names.names(competence).map(Names::folded).toList());
        return words.stream().allMatch(names::contains) || competence.code().value().equals(code);
    }
}
