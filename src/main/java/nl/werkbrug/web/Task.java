package nl.werkbrug.web;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Something that a person can act on today. Its sentence is the message {@code task.NAME} and may
 * name people; {@code task.NAME.many} counts those of one name and never does, as it goes into
 * mail.
 *
 * @param due when it has to be done; null where nothing presses
 */
public record Task(
        Kind kind, String name, List<Object> arguments, String path, @Nullable Instant due) {
    /** Why it stands on the page. */
    public enum Kind {
        /** This person has to do it. */
        DUE,
        /** It came in, and may be looked at. */
        NEW,
        /** Somebody else has to do it first; one can ask. */
        WAITING
    }

    public Task {
        arguments = List.copyOf(arguments);
    }

    public static Task due(String name, String path, @Nullable Instant by, Object... arguments) {
        return new Task(Kind.DUE, name, List.of(arguments), path, by);
    }

    public static Task fresh(String name, String path, Object... arguments) {
        return new Task(Kind.NEW, name, List.of(arguments), path, null);
    }

    public static Task waiting(String name, String path, Object... arguments) {
        return new Task(Kind.WAITING, name, List.of(arguments), path, null);
    }

    public String sentence(Texts texts) {
        return texts.of("task." + name, arguments.toArray());
    }

    public boolean isLate(Instant now) {
        return due != null && due.isBefore(now);
    }
}
