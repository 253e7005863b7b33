package nl.werkbrug.matching.web;

import java.util.List;

/** One sentence about what just happened: the key of its text and what to fill in. */
public record Notice(String key, List<Object> arguments) {
    /** Nothing to tell. */
    static final Notice NONE = new Notice("", List.of());

    public Notice {
        arguments = List.copyOf(arguments);
    }

    static Notice of(String key, Object... arguments) {
        return new Notice("editor.notice." + key, List.of(arguments));
    }

    public boolean isSilent() {
        return key.isEmpty();
    }
}
