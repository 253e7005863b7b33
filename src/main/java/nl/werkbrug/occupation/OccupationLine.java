package nl.werkbrug.occupation;

import java.util.List;

/**
 * One line of a list: its own code, the reference occupation that it is about, and what that is
 * called here.
 */
public record OccupationLine(String code, Occupation occupation, List<String> names) {
    /** The longest code and name that are kept, and how many names. */
    public static final int CODE_LIMIT = 200;

    public static final int NAME_LIMIT = 200;
    public static final int NAMES_LIMIT = 200;

    public OccupationLine {
        names = List.copyOf(names);
    }

    /** A line of one name is that name; of several the occupation itself is the name. */
    String name() {
        return names.size() == 1 ? names.getFirst() : occupation.title();
    }
}
