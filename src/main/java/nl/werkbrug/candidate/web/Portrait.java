package nl.werkbrug.candidate.web;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Fact;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is written down about somebody, in words for a page: who it is, what holds for
 * the work, and what this person can do. A null text was never asked.
 */
public record Portrait(List<Line> person, List<Line> conditions, List<Skill> competences) {
    /** One thing; only what has a fact can be disputed. */
    public record Line(
            String label, @Nullable String text, @Nullable String fact, boolean disputed) {}

    /** One competence with how well, and how we know it. */
    public record Skill(
            String name,
            String level,
            String basis,
            @Nullable String evidence,
            String fact,
            boolean disputed) {}

    public Portrait {
        person = List.copyOf(person);
        conditions = List.copyOf(conditions);
        competences = List.copyOf(competences);
    }

    public static Portrait of(Candidate candidate, Catalogue catalogue, Texts texts) {
        var painter = new Painter(candidate, catalogue, texts);
        return new Portrait(painter.person(), painter.conditions(), painter.competences());
    }

    /** What a fact is called on the page; a fact that is gone, by its own name. */
    String nameOf(String fact) {
        return Stream.concat(
                        conditions.stream()
                                .filter(line -> fact.equals(line.fact()))
                                .map(Line::label),
                        competences.stream()
                                .filter(skill -> fact.equals(skill.fact()))
                                .map(Skill::name))
                .findFirst()
                .orElse(fact);
    }

    private record Painter(Candidate candidate, Catalogue catalogue, Texts texts) {
        List<Line> person() {
            var person = candidate.person();
            return List.of(
                    line("firstName", person.firstName()),
                    line("lastName", person.lastName()),
                    line("email", person.email()),
                    line("phone", person.phone()),
                    line("reference", candidate.reference()),
                    line("region", profile().region().name()),
                    line("targetGroup", word("targetGroup", candidate.targetGroup())),
                    line("status", word("candidate.status", profile().status())),
                    line("motivation", candidate.motivation()),
                    line("ownWords", joined(candidate.ownWords())),
                    line("wishes", joined(profile().wishes().occupations())),
                    line("wishSectors", sectors(profile().wishes().sectors())),
                    line("sectorsExcluded", sectors(profile().sectorsExcluded())));
        }

        List<Line> conditions() {
            Profile known = profile();
            return List.of(
                    fact("postcode", known.postcode()),
                    fact("maxTravelKm", km(known.maxTravelKm())),
                    fact("hours", hours()),
                    fact("availableFrom", day()),
                    fact("dutchLevel", known.dutchLevel()),
                    fact("drivingLicences", licences()),
                    fact("workingTimes", times()));
        }

        List<Skill> competences() {
            return profile().holdings().stream().map(this::skill).toList();
        }

        private Skill skill(Holding held) {
            Fact fact = Fact.of(held);
            return new Skill(
                    name(held.competence()),
                    texts.of("level." + held.level()),
                    texts.of("basis." + held.basis()),
                    held.evidence(),
                    fact.name(),
                    candidate.disputed().contains(fact));
        }

        private String name(CompetenceCode code) {
            return catalogue
                    .find(code)
                    .map(found -> found.labels().in(texts.locale()))
                    .orElse(code.value());
        }

        private Profile profile() {
            return candidate.profile();
        }

        private Line line(String key, @Nullable String text) {
            return new Line(texts.of("portrait." + key), text, null, false);
        }

        private Line fact(String name, @Nullable Object value) {
            return new Line(
                    texts.of("portrait." + name),
                    value == null ? null : value.toString(),
                    value == null ? null : name,
                    candidate.disputed().contains(new Fact(name)));
        }

        private @Nullable String km(@Nullable Integer km) {
            return km == null ? null : texts.of("portrait.km", km);
        }

        private @Nullable String hours() {
            return profile().hours().isBlank() ? null : texts.of("need.hours", profile().hours());
        }

        private @Nullable String day() {
            var day = profile().availableFrom();
            return day == null ? null : texts.of("portrait.day", day);
        }

        private @Nullable String licences() {
            var licences = profile().drivingLicences();
            if (licences == null) {
                return null;
            }
            return licences.isEmpty() ? texts.of("portrait.noLicence") : words(licences.stream());
        }

        private @Nullable String times() {
            var times = profile().workingTimes();
            return times.isEmpty()
                    ? null
                    : words(times.stream().map(time -> texts.of("workingTime." + time)));
        }

        private @Nullable String sectors(Collection<String> codes) {
            return joined(codes.stream().map(code -> texts.ofCode("sector", code)).toList());
        }

        private static @Nullable String joined(Collection<String> words) {
            return words.isEmpty() ? null : words(words.stream());
        }

        private static String words(Stream<?> words) {
            return words.map(Object::toString).sorted().collect(Collectors.joining(", "));
        }

        private @Nullable String word(String prefix, @Nullable Enum<?> value) {
            return value == null ? null : texts.of(prefix + "." + value);
        }
    }
}
