package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.trajectory.Corrected;
import nl.werkbrug.trajectory.Entry;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.WorkExperienceStarted;
import nl.werkbrug.web.Texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what happened on a trajectory: who wrote down what, of which day, the last first. */
@Singleton
class Stories {
    private final Employers employers;
    private final Choices choices;

    Stories(Employers employers, Choices choices) {
        this.employers = employers;
        this.choices = choices;
    }

    List<StoryLine> of(Opened opened, Texts texts) {
        var sentence = sentences(opened.trajectory(), texts);
        var mistaken = mistaken(opened.trajectory());
        return opened.trajectory().entries().reversed().stream()
                .map(entry ->
                        new StoryLine(
                                entry.number(),
                                line(entry, sentence, texts),
                                opened.named()
                                        ? Quotes.of(entry.event(), texts, choices)
                                        : List.of(),
                                mistaken.contains(entry.number()),
                                opened.mayChange() && !(entry.event() instanceof Corrected)))
                .toList();
    }

    /** One line of it. */
    String tell(Opened opened, Entry entry, Texts texts) {
        return line(entry, sentences(opened.trajectory(), texts), texts);
    }

    private static String line(Entry entry, EventSentence sentence, Texts texts) {
        return texts.of(
                "story.line", entry.event().date(), by(entry, texts), sentence.of(entry.event()));
    }

    private static String by(Entry entry, Texts texts) {
        return entry.recordedBy().equals(Entry.CANDIDATE)
                ? texts.of("story.by.candidate")
                : entry.recordedBy();
    }

    private EventSentence sentences(Trajectory trajectory, Texts texts) {
        Set<EmployerId> ids =
                trajectory.entries().stream()
                        .map(Entry::event)
                        .flatMap(event -> employerOf(event).stream())
                        .collect(Collectors.toSet());
        Map<EmployerId, String> names = new HashMap<>();
        employers.find(ids).forEach((id, employer) -> names.put(id, employer.name()));
        return new EventSentence(texts, names);
    }

    private static Optional<EmployerId> employerOf(TrajectoryEvent event) {
        return switch (event) {
            case IntroductionHeld held -> Optional.of(held.employer());
            case OrientationStarted started -> Optional.of(started.employer());
            case WorkExperienceStarted started -> Optional.of(started.employer());
            case Placed placed -> Optional.of(placed.employer());
            case Corrected correction ->
                    Optional.ofNullable(correction.instead()).flatMap(Stories::employerOf);
            default -> Optional.empty();
        };
    }

    private static Set<Integer> mistaken(Trajectory trajectory) {
        return trajectory.entries().stream()
                .map(Entry::event)
                .filter(Corrected.class::isInstance)
                .map(event -> ((Corrected) event).number())
                .collect(Collectors.toSet());
    }
}
