package nl.werkbrug.candidate;

import java.util.List;

/** The first pairs that may be one person, and how many there are in all. */
public record Offers(List<Offer> shown, int total) {
    public Offers {
        shown = List.copyOf(shown);
    }
}
