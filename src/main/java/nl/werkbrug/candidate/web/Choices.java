package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Channel;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.web.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The answers of every field that has some. */
@Singleton
class Choices {
    private final Competences competences;
    private final EmployerNames employers;

    Choices(Competences competences, EmployerNames employers) {
        this.competences = competences;
        this.employers = employers;
    }

    List<Choice> of(Field field, Texts texts) {
        return switch (field) {
            case STATUS -> words(CandidateStatus.values(), "candidate.status.", texts);
            case TARGET_GROUP -> words(TargetGroup.values(), "targetGroup.", texts);
            case DUTCH_LEVEL -> words(DutchLevel.values(), "editor.dutchLevel.", texts);
            case WORKING_TIMES -> words(WorkingTime.values(), "workingTime.", texts);
            case BASIS -> words(Basis.values(), "person.basis.", texts);
            case CHANNEL -> words(Channel.values(), "person.channel.", texts);
            case LEVEL -> levels(texts);
            case DRIVING_LICENCES -> licences(texts);
            case WISH_SECTORS, SECTORS_EXCLUDED -> sectors(texts);
            case WISH_EMPLOYERS, EMPLOYERS_EXCLUDED -> employers();
            default -> List.of();
        };
    }

    private static List<Choice> words(Enum<?>[] values, String prefix, Texts texts) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.of(prefix + value.name())))
                .toList();
    }

    private static List<Choice> levels(Texts texts) {
        return Stream.of(Level.values())
                .map(level -> new Choice("" + level.number(), texts.of("level." + level)))
                .toList();
    }

    private static List<Choice> licences(Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(Values.NONE, texts.of("person.licence.none")));
        for (DrivingLicence licence : DrivingLicence.values()) {
            choices.add(new Choice(licence.name(), licence.name()));
        }
        return choices;
    }

    private List<Choice> sectors(Texts texts) {
        return competences.catalogue().sectors().stream()
                .map(code -> new Choice(code, texts.ofCode("sector", code)))
                .toList();
    }

    private List<Choice> employers() {
        return employers.all().entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                .toList();
    }
}
