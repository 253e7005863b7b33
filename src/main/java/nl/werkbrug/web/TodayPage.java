package nl.werkbrug.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Task.Kind;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The page "Vandaag". */
@Introspected
public record TodayPage(Frame frame, List<Part> parts, Instant now) {
    private static final int MOST = 50;

    /** What stands under one heading; of very many the first. */
    public record Part(Kind kind, int total, List<Task> first) {
        public int others() {
            return total - first.size();
        }
    }

    static TodayPage of(Frame frame, List<Task> tasks, Instant now) {
        var parts =
                Arrays.stream(Kind.values())
                        .map(kind -> part(kind, tasks))
                        .filter(part -> part.total() > 0)
                        .toList();
        return new TodayPage(frame, parts, now);
    }

    private static Part part(Kind kind, List<Task> tasks) {
        List<Task> all = tasks.stream().filter(task -> task.kind() == kind).toList();
        return new Part(kind, all.size(), all.stream().limit(MOST).toList());
    }
}
