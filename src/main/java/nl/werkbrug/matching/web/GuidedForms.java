package nl.werkbrug.matching.web;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Puts what one screen of the guided editor sent into the form of which it is a part. */
@Singleton
class GuidedForms {
    private final int defaultLevel;

    GuidedForms(@Value("${werkbrug.matching.default-level}") int defaultLevel) {
        this.defaultLevel = defaultLevel;
    }

    /** Only what the screen asks is taken; everything else stays. */
    EditorForm merge(GuidedStep step, EditorForm stored, Typed posted) {
        EditorForm merged = stored;
        for (String field : step.isOfLines() ? List.<String>of() : step.fields()) {
            merged = merged.with(field, posted.all(field));
        }
        return switch (step) {
            case COMPETENCES -> merged.with(chosen(stored.lines(), posted.all("competence")));
            case ORDER -> merged.with(ranked(stored.lines(), posted));
            case DEMANDS -> merged.with(demanded(stored.lines(), posted));
            case WORK, TERMS, OFFER, SEND -> merged;
        };
    }

    /** What was there keeps its place; what is new comes after it. */
    private Lines chosen(Lines stored, List<String> codes) {
        var lines = new ArrayList<Line>();
        var left = new HashSet<>(codes);
        stored.all().stream().filter(line -> left.remove(line.competence())).forEach(lines::add);
        codes.stream()
                .filter(left::remove)
                .map(code -> Line.of(code, defaultLevel))
                .forEach(lines::add);
        return new Lines(lines);
    }

    private static Lines ranked(Lines stored, Typed posted) {
        var codes = posted.all("competence");
        var ranks = posted.all("rank");
        var lines = new ArrayList<Line>();
        for (int i = 0; i < codes.size(); i++) {
            String rank = i < ranks.size() ? ranks.get(i) : "";
            stored.find(codes.get(i)).map(line -> line.ranked(rank)).ifPresent(lines::add);
        }
        stored.all().stream()
                .filter(line -> !codes.contains(line.competence()))
                .forEach(lines::add);
        return new Lines(lines).ranked();
    }

    private static Lines demanded(Lines stored, Typed posted) {
        var codes = posted.all("competence");
        var levels = posted.all("minLevel");
        return new Lines(
                stored.all().stream()
                        .map(line -> {
                            String level = levelOf(line, codes, levels);
                            String word = posted.text(Demand.field(line.competence()));
                            return Demand.on(line, level, word);
                        })
                        .toList());
    }

    private static String levelOf(Line line, List<String> codes, List<String> levels) {
        return IntStream.range(0, Math.min(codes.size(), levels.size()))
                .filter(i -> codes.get(i).equals(line.competence()))
                .mapToObj(levels::get)
                .findFirst()
                .orElse(line.minLevel());
    }
}
