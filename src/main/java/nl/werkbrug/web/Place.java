package nl.werkbrug.web;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A place of the site that stands in the rail, and in the bar below on a phone. */
public enum Place {
    TODAY("/", "sun", EnumSet.allOf(Role.class)),
    FOLLOW_UP("/nazorg", "phone", Set.of(Role.COACH)),
    NEEDS(
            "/behoeften",
            "clipboard-list",
            Set.of(Role.ACCOUNT_MANAGER, Role.COACH, Role.COORDINATOR)),
    EMPLOYERS("/werkgevers", "building", Set.of(Role.ACCOUNT_MANAGER)),
    CANDIDATES("/kandidaten", "users", Set.of(Role.ACCOUNT_MANAGER, Role.COACH)),
    BOARD("/bord", "columns-3", Set.of(Role.COORDINATOR, Role.ACCOUNT_MANAGER, Role.COACH)),
    PORTAL("/portaal", "building", Set.of(Role.EMPLOYER)),
    OWN("/ik", "user", Set.of(Role.CANDIDATE)),
    ADMINISTRATION("/beheer", "settings", Set.of(Role.ADMIN)),
    IMPORT("/beheer/import", "upload", Set.of(Role.ADMIN, Role.COORDINATOR)),
    /** Reached from the needs: the rail holds at most six places. */
    NEW_NEED("/behoeften/nieuw", "circle-plus", Set.of(Role.ACCOUNT_MANAGER));

    private final String path;
    private final String icon;
    private final Set<Role> roles;

    Place(String path, String icon, Set<Role> roles) {
        this.path = path;
        this.icon = icon;
        this.roles = roles;
    }

    public String path() {
        return path;
    }

    /** The page of one thing at this place. */
    public String pathTo(UUID id) {
        return path + "/" + id;
    }

    /** Its picture in the sprite of icons. */
    public String icon() {
        return icon;
    }

    /** The key of its name. */
    public String key() {
        return "place." + name();
    }

    /**
     * A coach reads needs on the way to somebody, and has places enough; an administrator finds the
     * imports beside the accounts.
     */
    boolean isInRail(Actor reader) {
        return switch (this) {
            case NEW_NEED -> false;
            case NEEDS -> reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COORDINATOR);
            case IMPORT -> !reader.is(Role.ADMIN) && !reader.is(Role.COACH);
            default -> true;
        };
    }

    boolean isFor(Actor reader) {
        return roles.stream().anyMatch(reader::is);
    }
}
