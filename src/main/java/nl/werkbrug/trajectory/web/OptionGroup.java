package nl.werkbrug.trajectory.web;

import java.util.List;

/** Answers that belong together; without a title they need none. */
public record OptionGroup(String title, List<Option> options) {
    public OptionGroup {
        options = List.copyOf(options);
    }

    static List<OptionGroup> plain(List<Option> options) {
        return options.isEmpty() ? List.of() : List.of(new OptionGroup("", options));
    }
}
