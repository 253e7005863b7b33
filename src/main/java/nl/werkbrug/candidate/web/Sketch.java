package nl.werkbrug.candidate.web;

import static java.util.stream.Collectors.groupingBy;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Fact;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written down about somebody, in words for the page. */
record Sketch(Candidate candidate, Catalogue catalogue, Choices choices, Texts texts) {
    PartView part(Part part) {
        return new PartView(part, texts.of("person.part." + part), lines(part));
    }

    /** What a fact of the history says; null when it was never asked. */
    @Nullable String told(String fact) {
        if (fact.equals("hours")) {
            return hours();
        }
        return Stream.of(Field.values())
                .filter(field -> field.id().equals(fact))
                .findFirst()
                .map(field -> told(field, stored(field)))
                .orElse(null);
    }

    /** A holding in a few words. */
    String told(Holding held) {
        LocalDate day = held.observedOn();
        String level = texts.of("level." + held.level());
        return day == null ? level : "%s, %s".formatted(level, texts.of("portrait.day", day));
    }

    private Values stored(Field field) {
        return Values.of(List.of(field), CandidateForm.of(candidate));
    }

    /** The firmest ground first, and of each what somebody is best at. */
    List<SkillGroup> skills() {
        var byBasis = candidate.profile().holdings().stream().collect(groupingBy(Holding::basis));
        return Stream.of(Basis.values())
                .filter(byBasis::containsKey)
                .map(basis -> new SkillGroup(basis, skills(byBasis.getOrDefault(basis, List.of()))))
                .toList();
    }

    private List<SkillGroup.Skill> skills(List<Holding> held) {
        return held.stream()
                .sorted(Comparator.comparing(Holding::level).reversed().thenComparing(this::name))
                .map(this::skill)
                .toList();
    }

    private SkillGroup.Skill skill(Holding held) {
        LocalDate day = held.observedOn();
        return new SkillGroup.Skill(
                HoldingDraft.keyOf(candidate.id(), held),
                name(held),
                texts.of("level." + held.level()),
                held.evidence(),
                day == null ? null : texts.of("portrait.day", day),
                candidate.disputed().contains(Fact.of(held)));
    }

    String name(Holding held) {
        return catalogue
                .find(held.competence())
                .map(Competence::labels)
                .map(labels -> labels.in(texts.locale()))
                .orElse(held.competence().value());
    }

    private List<FactLine> lines(Part part) {
        Values stands = Values.of(part.fields(), CandidateForm.of(candidate));
        return part == Part.HOURS
                ? List.of(line("hours", hours()))
                : part.fields().stream()
                        .map(field -> line(field.id(), told(field, stands)))
                        .toList();
    }

    private FactLine line(String fact, @Nullable String text) {
        return new FactLine(
                texts.of("person.field." + fact),
                text,
                candidate.disputed().contains(new Fact(fact)));
    }

    private @Nullable String hours() {
        var hours = candidate.profile().hours();
        return hours.isBlank() ? null : texts.of("need.hours", hours);
    }

    private @Nullable String told(Field field, Values stands) {
        List<String> values = stands.of(field);
        if (values.isEmpty()) {
            return null;
        }
        return switch (field) {
            case POSTCODE -> Objects.toString(candidate.profile().postcode());
            case MAX_TRAVEL -> texts.of("portrait.km", Integer.valueOf(values.getFirst()));
            case AVAILABLE_FROM -> texts.of("portrait.day", LocalDate.parse(values.getFirst()));
            default -> chosen(values, choices.of(field, texts));
        };
    }

    private static String chosen(List<String> values, List<Choice> choices) {
        var words = choices.stream().collect(Collectors.toMap(Choice::value, Choice::words));
        return values.stream()
                .map(value -> words.getOrDefault(value, value))
                .collect(Collectors.joining(", "));
    }
}
