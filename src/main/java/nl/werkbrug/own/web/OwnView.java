package nl.werkbrug.own.web;

import nl.werkbrug.candidate.Dispute;
import nl.werkbrug.candidate.web.Portrait;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** What a candidate reads about the own file. */
public record OwnView(Portrait portrait, List<Dispute> disputes) {
    public OwnView {
        disputes = List.copyOf(disputes);
    }

    /** What this person can say is wrong: everything written down that is not disputed yet. */
    public List<Fact> facts() {
        return Stream.concat(
                        portrait.conditions().stream()
                                .filter(line -> line.fact() != null && !line.disputed())
                                .map(line -> new Fact(line.fact(), line.label())),
                        portrait.competences().stream()
                                .filter(skill -> !skill.disputed())
                                .map(skill -> new Fact(skill.fact(), skill.name())))
                .toList();
    }

    /** One thing that is written down. */
    public record Fact(@Nullable String name, String label) {}
}
