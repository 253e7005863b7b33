package nl.werkbrug.competence;

/** Which part of the catalogue an administrator looks at; blank means all of it. */
public record CatalogueFilter(String text, String sector, Kind kind) {
    /** A part of the catalogue. */
    public enum Kind {
        ALL,
        OWN,
        IMPORTED,
        RETIRED,
        GROUPS
    }

    boolean fits(CatalogueItem item) {
        return isOfKind(item)
                && (sector.isBlank() || item.competence().sector().equals(sector))
                && item.isCalledLike(Folding.words(text), text.strip());
    }

    private boolean isOfKind(CatalogueItem item) {
        return switch (kind) {
            case ALL -> true;
            case OWN -> item.origin() == Origin.OWN;
            case IMPORTED -> item.origin() == Origin.ESCO || item.origin() == Origin.FILE;
            case RETIRED -> !item.isOffered() && !item.isGroup();
            case GROUPS -> item.isGroup();
        };
    }
}
