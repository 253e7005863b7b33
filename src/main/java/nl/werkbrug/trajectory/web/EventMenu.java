package nl.werkbrug.trajectory.web;

import java.util.List;
import java.util.stream.Stream;

/** What can be written down here: the likeliest apart. */
public record EventMenu(Opened opened) {
    public EventKind main() {
        return EventKind.of(opened.prospects().likeliest());
    }

    public List<EventKind> others() {
        return Stream.of(EventKind.values())
                .filter(kind -> kind != main())
                .filter(kind -> opened.prospects().allow(kind.event()))
                .toList();
    }

    public String path(EventKind kind) {
        return kind == EventKind.PLAN
                ? opened.path() + "/plan"
                : opened.path() + "/gebeurtenis/" + kind.slug();
    }
}
