package nl.werkbrug.administration.web;

import nl.werkbrug.competence.CatalogueFilter;
import nl.werkbrug.competence.CatalogueItem;

import java.util.List;

/** One page of the catalogue, with what it was filtered by. Pages count from 1. */
public record CatalogueListing(
        CatalogueFilter filter, List<CatalogueItem> items, int total, int page) {
    static final int SIZE = 50;

    public CatalogueListing {
        items = List.copyOf(items);
    }

    static CatalogueListing of(CatalogueFilter filter, List<CatalogueItem> found, int page) {
        int last = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        int shown = Math.clamp(page, 1, last);
        var items = found.stream().skip((shown - 1L) * SIZE).limit(SIZE).toList();
        return new CatalogueListing(filter, items, found.size(), shown);
    }

    public int last() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public String addressOf(int other) {
        return address(filter.text(), filter.sector(), filter.kind()) + "&pagina=" + other;
    }

    public String withoutText() {
        return address("", filter.sector(), filter.kind());
    }

    public String withoutSector() {
        return address(filter.text(), "", filter.kind());
    }

    public String withoutKind() {
        return address(filter.text(), filter.sector(), CatalogueFilter.Kind.ALL);
    }

    public String pathOf(CatalogueItem item) {
        return CatalogueAddress.of(item.competence().code()).toString();
    }

    private static String address(String text, String sector, CatalogueFilter.Kind kind) {
        return "%s?zoek=%s&sector=%s&soort=%s"
                .formatted(
                        CatalogueAddress.ROOT,
                        CatalogueAddress.encoded(text),
                        CatalogueAddress.encoded(sector),
                        kind);
    }
}
