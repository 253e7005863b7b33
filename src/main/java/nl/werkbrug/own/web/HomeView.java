package nl.werkbrug.own.web;

import nl.werkbrug.own.Asked;
import nl.werkbrug.privacy.FileTerm;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The front page of a candidate: what waits, and a row with a few words for each part. */
public record HomeView(
        String name, List<Asked> waiting, boolean paused, @Nullable FileTerm term, List<Row> rows) {
    /** The way to one part; the words say how it stands. */
    public record Row(String path, String icon, String title, @Nullable String words) {}

    public HomeView {
        waiting = List.copyOf(waiting);
        rows = List.copyOf(rows);
    }

    public boolean isErasing() {
        return term != null && term.asked() != null;
    }
}
