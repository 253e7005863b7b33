package nl.werkbrug.web.signin;

import java.util.EnumSet;
import java.util.Set;

/** A page where somebody gets in who has no password yet, or no longer. */
public enum Entrance {
    FIRST("/eerste-beheerder", EnumSet.of(Part.CODE, Part.NAMES, Part.PASSWORD)),
    INVITATION("/uitnodiging", EnumSet.of(Part.NAMES, Part.PASSWORD)),
    FORGOTTEN("/herstel", EnumSet.of(Part.WHO)),
    RESET("/herstel", EnumSet.of(Part.PASSWORD)),
    PAPER("/code", EnumSet.of(Part.CODE, Part.PASSWORD));

    /** What such a page asks. */
    public enum Part {
        CODE,
        NAMES,
        WHO,
        PASSWORD
    }

    private final String path;
    private final Set<Part> parts;

    Entrance(String path, Set<Part> parts) {
        this.path = path;
        this.parts = parts;
    }

    String path() {
        return path;
    }

    public boolean asks(Part part) {
        return parts.contains(part);
    }

    /** The key of one of its texts. */
    public String key(String text) {
        return "entrance." + name() + "." + text;
    }
}
