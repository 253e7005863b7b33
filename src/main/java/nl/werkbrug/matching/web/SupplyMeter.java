package nl.werkbrug.matching.web;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.Matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Measures a form that need not be right yet: what cannot be read is passed over. */
@Singleton
class SupplyMeter {
    private final Matching matching;
    private final Competences competences;
    private final Region ownRegion;
    private final Level defaultLevel;

    SupplyMeter(
            Matching matching,
            Competences competences,
            @Value("${werkbrug.region}") String ownRegion,
            @Value("${werkbrug.matching.default-level}") int defaultLevel) {
        this.matching = matching;
        this.competences = competences;
        this.ownRegion = Region.of(ownRegion);
        this.defaultLevel = Level.of(defaultLevel).orElseThrow();
    }

    Meter measure(EditorForm form) {
        Region region = Region.find(form.text("region")).orElse(ownRegion);
        List<Criterion> criteria = readable(form.lines());
        return criteria.isEmpty() ? Meter.empty(region) : measure(region, criteria);
    }

    /** For who only wants to know the form. */
    Meter none(EditorForm form) {
        return Meter.empty(Region.find(form.text("region")).orElse(ownRegion));
    }

    private Meter measure(Region region, List<Criterion> criteria) {
        return Meter.of(region, criteria, matching.supply(region, new TopTen(criteria)));
    }

    private List<Criterion> readable(Lines lines) {
        var criteria = new ArrayList<Criterion>();
        var seen = new HashSet<CompetenceCode>();
        for (Line line : lines.all()) {
            code(line).filter(seen::add).ifPresent(code -> criteria.add(criterion(code, line)));
        }
        return criteria.subList(0, Math.min(criteria.size(), TopTen.LIMIT));
    }

    private Optional<CompetenceCode> code(Line line) {
        return competences.catalogue().read(line.competence());
    }

    private Criterion criterion(CompetenceCode code, Line line) {
        return new Criterion(code, level(line.minLevel()), line.must(), line.learnable());
    }

    private Level level(String text) {
        return text.matches("[1-4]")
                ? Level.of(Integer.parseInt(text)).orElse(defaultLevel)
                : defaultLevel;
    }
}
