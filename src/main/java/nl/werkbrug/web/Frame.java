package nl.werkbrug.web;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.refusal.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What every page stands in: its words, the name of the region it speaks for, and who reads it.
 *
 * @param csrf what every form on the page has to carry
 * @param here the address where this page can be read again
 */
public record Frame(Texts texts, String region, @Nullable Actor actor, String csrf, String here) {
    private static final int PLACES_ON_A_PHONE = 4;
    private static final List<Language> OF_STAFF = List.of(Language.DUTCH, Language.ENGLISH);
    private static final List<Language> OF_CANDIDATES = List.of(Language.values());

    /** Those that every page of this reader speaks. */
    public static List<Language> languagesOf(@Nullable Actor reader) {
        return reader == null || reader.is(Role.CANDIDATE) ? OF_CANDIDATES : OF_STAFF;
    }

    public List<Language> languages() {
        return languagesOf(actor);
    }

    /** Who reads a page that is not open to everybody. */
    public Actor reader() {
        return Objects.requireNonNull(actor, "Nobody is signed in");
    }

    /** Where this reader can go from every page. */
    public List<Place> places() {
        return Stream.of(Place.values())
                .filter(this::leadsTo)
                .filter(place -> place.isInRail(reader()))
                .toList();
    }

    /** For which the bar of a phone has no room; the front page leads there. */
    public List<Place> furtherPlaces() {
        return places().stream().skip(PLACES_ON_A_PHONE).toList();
    }

    /** The places besides the front page. */
    public List<Place> workPlaces() {
        return places().stream().filter(place -> place != Place.TODAY).toList();
    }

    /** Whether this reader may take a table of people or needs along. */
    public boolean takesAlong() {
        return actor != null && (actor.is(Role.ACCOUNT_MANAGER) || actor.is(Role.COORDINATOR));
    }

    /** This reader may go there, so that a page has no way that ends at a closed door. */
    public boolean leadsTo(Place place) {
        return actor != null && place.isFor(actor);
    }
}
