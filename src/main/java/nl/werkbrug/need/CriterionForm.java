package nl.werkbrug.need;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One line of a top ten as it is given: unread text. */
public record CriterionForm(
        @Nullable String competence,
        @Nullable Integer minLevel,
        @Nullable Boolean must,
        @Nullable Boolean learnable) {

    static CriterionForm of(Criterion criterion) {
        return new CriterionForm(
                criterion.competence().value(),
                criterion.minLevel().number(),
                criterion.must(),
                criterion.learnable());
    }

    /** Empty when anything of the list was refused. */
    static Optional<TopTen> read(
            @Nullable List<CriterionForm> forms,
            int defaultLevel,
            Catalogue catalogue,
            Intake intake) {
        if (forms == null || forms.isEmpty()) {
            intake.refuse("criteria", "refusal.topten.empty");
            return Optional.empty();
        }
        intake.check(forms.size() <= TopTen.LIMIT, "criteria", "refusal.topten.many", TopTen.LIMIT);
        var criteria = readLines(forms, defaultLevel, catalogue, intake);
        return intake.isFine() ? Optional.of(new TopTen(criteria)) : Optional.empty();
    }

    private static List<Criterion> readLines(
            List<CriterionForm> forms, int defaultLevel, Catalogue catalogue, Intake intake) {
        var criteria = new ArrayList<Criterion>();
        Set<CompetenceCode> seen = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            String field = "criteria[" + i + "]";
            forms.get(i)
                    .readLine(field, defaultLevel, catalogue, intake)
                    .ifPresent(line -> {
                        boolean first = seen.add(line.competence());
                        intake.check(first, field + ".competence", "refusal.topten.twice");
                        criteria.add(line);
                    });
        }
        return criteria;
    }

    private Optional<Criterion> readLine(
            String field, int defaultLevel, Catalogue catalogue, Intake intake) {
        CompetenceCode code =
                intake.read(
                        field + ".competence",
                        competence,
                        text -> CompetenceCode.parse(text).filter(catalogue::contains),
                        "refusal.competence.unknown");
        boolean named = competence != null && !competence.isBlank();
        intake.check(named, field + ".competence", "refusal.required");
        var level = Level.of(Objects.requireNonNullElse(minLevel, defaultLevel));
        intake.check(level.isPresent(), field + ".minLevel", "refusal.level");
        return code == null
                ? Optional.empty()
                : level.map(minimum ->
                        new Criterion(
                                code,
                                minimum,
                                Objects.requireNonNullElse(must, false),
                                Objects.requireNonNullElse(learnable, true)));
    }
}
