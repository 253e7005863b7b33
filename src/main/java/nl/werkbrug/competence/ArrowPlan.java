package nl.werkbrug.competence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The relations of a delivery, before they are stored: by code or URI, by a name only where one
 * competence has it. One that would put something above itself is left out.
 */
final class ArrowPlan {
    private final DeliveryPlan competences;
    private final Map<String, Set<CompetenceCode>> byLabel = new HashMap<>();
    private final Hierarchy hierarchy = new Hierarchy();
    private final Set<Arrow> known = new HashSet<>();
    private final List<Arrow> added = new ArrayList<>();
    private int before;
    private int unknown;
    private int ambiguous;
    private int circles;

    ArrowPlan(Catalogue catalogue, DeliveryPlan competences) {
        this.competences = competences;
        for (Competence one : catalogue.everything()) {
            name(one.labels().nl(), one.code());
            one.broader().forEach(broad -> hierarchy.add(one.code(), broad));
            Assembly.arrows(one).forEach(known::add);
        }
        competences.added().forEach(entry -> name(entry.labelNl(), entry.toCode()));
        competences.outcomes().forEach(this::name);
    }

    void take(DeliveredArrow given) {
        Set<CompetenceCode> from = meant(given.from());
        Set<CompetenceCode> to = meant(given.to());
        if (from.isEmpty() || to.isEmpty()) {
            unknown++;
        } else if (from.size() > 1 || to.size() > 1) {
            ambiguous++;
        } else {
            take(new Arrow(from.iterator().next(), given.kind(), to.iterator().next()));
        }
    }

    List<Arrow> added() {
        return added;
    }

    DeliveryReport.Arrows report() {
        return new DeliveryReport.Arrows(added.size(), before, unknown, ambiguous, circles);
    }

    private void take(Arrow arrow) {
        if (known.contains(arrow) || arrow.from().equals(arrow.to())) {
            before++;
        } else if (arrow.kind() == Arrow.Kind.BROADER && !hierarchy.add(arrow.from(), arrow.to())) {
            circles++;
        } else {
            added.add(arrow);
            known.add(arrow);
            arrow.back().ifPresent(known::add);
        }
    }

    /** What was linked by its name in the delivery can be meant by that name too. */
    private void name(DeliveryReport.Outcome outcome) {
        Optional.ofNullable(outcome.of().code())
                .flatMap(CompetenceCode::parse)
                .flatMap(competences::meaning)
                .ifPresent(code -> name(String.valueOf(outcome.of().form().nl()), code));
    }

    private void name(String label, CompetenceCode code) {
        byLabel.computeIfAbsent(Names.folded(label), _ -> new HashSet<>()).add(code);
    }

    private Set<CompetenceCode> meant(String text) {
        Optional<CompetenceCode> code = CompetenceCode.parse(text);
        return code.isPresent()
                ? code.flatMap(competences::meaning).map(Set::of).orElse(Set.of())
                : byLabel.getOrDefault(Names.folded(text), Set.of());
    }
}
