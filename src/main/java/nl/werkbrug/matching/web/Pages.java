package nl.werkbrug.matching.web;

/** Where somebody stands in a list of several pages, and the way to the others; from 1. */
public record Pages(String path, int page, int last) {
    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < last;
    }

    public String addressOf(int wanted) {
        return wanted == 1 ? path : path + "?pagina=" + wanted;
    }
}
