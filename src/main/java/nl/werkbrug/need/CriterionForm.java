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
import java.util.stream.Collectors;

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

    boolean isOfferedBy(Catalogue catalogue) {
        return competence != null
                && catalogue.read(competence).filter(catalogue::offers).isPresent();
    }

    /**
     * Empty when anything of the list was refused. What was retired can only stay, not come new;
     * two codes that became one competence are one wish, the higher one.
     */
    static Optional<TopTen> read(
            @Nullable List<CriterionForm> forms, int defaultLevel, Choice choice, Intake intake) {
        if (forms == null || forms.isEmpty()) {
            intake.refuse("criteria", "refusal.topten.empty");
            return Optional.empty();
        }
        intake.check(forms.size() <= TopTen.LIMIT, "criteria", "refusal.topten.many", TopTen.LIMIT);
        var criteria = readLines(forms, defaultLevel, choice, intake);
        return intake.isFine() ? Optional.of(new TopTen(criteria)) : Optional.empty();
    }

    private static List<Criterion> readLines(
            List<CriterionForm> forms, int defaultLevel, Choice choice, Intake intake) {
        var criteria = new ArrayList<Criterion>();
        Set<CompetenceCode> seen = new HashSet<>();
        Set<String> written = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            String field = "criteria[" + i + "]";
            CriterionForm form = forms.get(i);
            form.readLine(field, defaultLevel, choice, intake)
                    .ifPresent(line -> {
                        boolean first = written.add(String.valueOf(form.competence()));
                        intake.check(first, field + ".competence", "refusal.topten.twice");
                        if (seen.add(line.competence())) {
                            criteria.add(line);
                        }
                    });
        }
        return criteria;
    }

    private Optional<Criterion> readLine(
            String field, int defaultLevel, Choice choice, Intake intake) {
        CompetenceCode code =
                intake.read(
                        field + ".competence",
                        competence,
                        choice.catalogue()::read,
                        "refusal.competence.unknown");
        intake.check(
                code == null || choice.allows(code),
                field + ".competence",
                "refusal.competence.retired");
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

    /** What can be asked: what the catalogue offers, and what was asked before. */
    record Choice(Catalogue catalogue, Set<CompetenceCode> before) {
        static Choice of(Catalogue catalogue, @Nullable Need stored) {
            return new Choice(
                    catalogue,
                    stored == null
                            ? Set.of()
                            : stored.topTen().criteria().stream()
                                    .map(Criterion::competence)
                                    .collect(Collectors.toSet()));
        }

        boolean allows(CompetenceCode code) {
            return catalogue.offers(code) || before.contains(code);
        }
    }
}
