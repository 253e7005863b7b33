package nl.werkbrug.web;

import nl.werkbrug.access.Actor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What every page stands in: its words, the name of the region it speaks for, and who reads it.
 *
 * @param csrf what every form on the page has to carry
 */
public record Frame(Texts texts, String region, @Nullable Actor actor, String csrf) {
    /** Who reads a page that is not open to everybody. */
    public Actor reader() {
        return Objects.requireNonNull(actor, "Nobody is signed in");
    }

    /** Where this reader can go from every page. */
    public List<Place> places() {
        return Stream.of(Place.values())
                .filter(place -> place.isInRail() && leadsTo(place))
                .toList();
    }

    /** The places besides the front page. */
    public List<Place> workPlaces() {
        return places().stream().filter(place -> place != Place.TODAY).toList();
    }

    /** This reader may go there, so that a page has no way that ends at a closed door. */
    public boolean leadsTo(Place place) {
        return actor != null && place.isFor(actor);
    }
}
