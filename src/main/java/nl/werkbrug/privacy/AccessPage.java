package nl.werkbrug.privacy;

import java.util.List;

/** Some lines of the access log, the newest first, of how many there are. */
public record AccessPage(List<AccessLine> lines, long total) {
    public AccessPage {
        lines = List.copyOf(lines);
    }
}
