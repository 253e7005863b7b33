package nl.werkbrug.web;

import java.util.UUID;

/** A place of the site that stands in the rail, and in the bar below on a phone. */
public enum Place {
    NEEDS("/behoeften", "clipboard-list"),
    NEW_NEED("/behoeften/nieuw", "circle-plus");

    private final String path;
    private final String icon;

    Place(String path, String icon) {
        this.path = path;
        this.icon = icon;
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
}
