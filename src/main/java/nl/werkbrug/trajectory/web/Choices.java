package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.Orientation;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Texts;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be chosen in the form of an event: first what this trajectory met before. */
@Singleton
class Choices {
    private static final int MOST_NEEDS = 100;

    private final Employers employers;
    private final Needs needs;
    private final Proposals proposals;
    private final Competences competences;

    Choices(Employers employers, Needs needs, Proposals proposals, Competences competences) {
        this.employers = employers;
        this.needs = needs;
        this.proposals = proposals;
        this.competences = competences;
    }

    List<OptionGroup> of(Frame frame, Opened opened, EventField field, FormFields typed) {
        return switch (field.control()) {
            case CHOICE -> OptionGroup.plain(words(field, frame.texts()));
            case WEEKDAYS -> OptionGroup.plain(weekdays(frame.texts()));
            case EMPLOYER -> employers(frame, opened);
            case NEED -> needs(frame, opened, typed);
            case GOALS, SEEN, EVALUATED ->
                    OptionGroup.plain(competences(frame, opened, field, typed));
            case DAY, LINE, PROSE, NUMBER, AGREED, YES_NO -> List.of();
        };
    }

    /** The code of what somebody named; the words themselves when no competence is called so. */
    String recognise(String words) {
        return competences.recogniseWord(words).map(one -> one.code().value()).orElse(words);
    }

    /** As a reader calls it. */
    String nameOf(CompetenceCode code, Texts texts) {
        return competences
                .catalogue()
                .find(code)
                .map(found -> found.labels().in(texts.locale()))
                .orElse(code.value());
    }

    private static List<Option> words(EventField field, Texts texts) {
        return field.answers().stream()
                .map(answer -> new Option(answer.name(), word(answer, texts)))
                .toList();
    }

    static String word(Enum<?> answer, Texts texts) {
        String type = answer.getDeclaringClass().getSimpleName();
        return texts.of("event.word." + type + "." + answer.name());
    }

    private static List<Option> weekdays(Texts texts) {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        new Option(day.name(), day.getDisplayName(TextStyle.FULL, texts.locale())))
                .toList();
    }

    private List<OptionGroup> employers(Frame frame, Opened opened) {
        Set<EmployerId> met = met(frame.reader(), opened);
        var known = employers.find(met);
        var others = employers.all().stream().filter(one -> !met.contains(one.id())).toList();
        return groups(
                frame.texts(),
                met.stream().map(known::get).filter(Objects::nonNull).toList(),
                others);
    }

    private static List<OptionGroup> groups(
            Texts texts, List<Employer> met, List<Employer> others) {
        return Stream.of(
                        new OptionGroup(texts.of("event.employers.met"), options(met)),
                        new OptionGroup(texts.of("event.employers.other"), options(others)))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private static List<Option> options(List<Employer> some) {
        return some.stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
    }

    /** Where somebody was, was introduced, or was proposed; the last one first. */
    private Set<EmployerId> met(Actor reader, Opened opened) {
        var course = opened.course();
        var met = new LinkedHashSet<EmployerId>();
        course.stays().reversed().stream().map(Stay::employer).forEach(met::add);
        course.introductions().reversed().stream()
                .map(IntroductionHeld::employer)
                .forEach(met::add);
        proposals.about(reader, opened.candidate().id()).stream()
                .map(Proposal::employer)
                .forEach(met::add);
        return met;
    }

    /** The open ones, and whichever was chosen before. */
    private List<OptionGroup> needs(Frame frame, Opened opened, FormFields typed) {
        Map<EmployerId, List<Need>> byEmployer = new LinkedHashMap<>();
        met(frame.reader(), opened).forEach(one -> byEmployer.put(one, new ArrayList<>()));
        Stream.concat(
                        chosen(frame.reader(), typed).stream(),
                        needs.list(frame.reader(), NeedStatus.OPEN, 0, MOST_NEEDS).needs().stream())
                .distinct()
                .forEach(need ->
                        Optional.ofNullable(need.employer())
                                .ifPresent(of ->
                                        byEmployer
                                                .computeIfAbsent(of, _ -> new ArrayList<>())
                                                .add(need)));
        var names = employers.find(byEmployer.keySet());
        return byEmployer.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty() && names.containsKey(one.getKey()))
                .map(one ->
                        new OptionGroup(
                                Objects.requireNonNull(names.get(one.getKey())).name(),
                                one.getValue().stream().map(Choices::option).toList()))
                .toList();
    }

    private Optional<Need> chosen(Actor reader, FormFields typed) {
        return Ids.parse(typed.text("need")).map(NeedId::new).flatMap(id -> needs.find(reader, id));
    }

    private static Option option(Need need) {
        return new Option(need.id().value().toString(), need.title());
    }

    /** Those of the work in question; of the person when there is no work yet. */
    private List<Option> competences(
            Frame frame, Opened opened, EventField field, FormFields typed) {
        Set<CompetenceCode> codes = new LinkedHashSet<>(ofWork(frame.reader(), opened, typed));
        if (codes.isEmpty()) {
            opened.candidate().profile().holdings().stream()
                    .map(Holding::competence)
                    .forEach(codes::add);
        }
        typedCodes(field, typed).forEach(codes::add);
        return codes.stream()
                .map(code -> new Option(code.value(), nameOf(code, frame.texts())))
                .toList();
    }

    private List<CompetenceCode> ofWork(Actor reader, Opened opened, FormFields typed) {
        Optional<Stay> stay = opened.course().stays().reversed().stream().findFirst();
        var goals =
                stay.filter(Orientation.class::isInstance)
                        .map(one -> ((Orientation) one).agreed().learningGoals())
                        .orElse(List.of());
        var wanted =
                chosen(reader, typed)
                        .or(() -> stay.map(Stay::need).flatMap(id -> needs.find(reader, id)))
                        .map(need -> need.topTen().criteria())
                        .orElse(List.of());
        return Stream.concat(goals.stream(), wanted.stream().map(Criterion::competence))
                .distinct()
                .toList();
    }

    private static Stream<CompetenceCode> typedCodes(EventField field, FormFields typed) {
        String prefix = field.name() + ":";
        return Stream.concat(
                        typed.values(field.name()).stream(),
                        typed.all().keySet().stream()
                                .filter(key -> key.startsWith(prefix))
                                .map(key -> key.substring(prefix.length())))
                .flatMap(code -> CompetenceCode.parse(code).stream());
    }
}
