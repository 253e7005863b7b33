package nl.werkbrug.board.web;

import jakarta.inject.Singleton;

import nl.werkbrug.board.Colleague;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.trajectory.Orientation;
import nl.werkbrug.web.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes of somebody at an employer what a page shows. */
@Singleton
class ColleagueViews {
    private final Competences competences;
    private final Clock clock;

    ColleagueViews(Competences competences, Clock clock) {
        this.competences = competences;
        this.clock = clock;
    }

    ColleagueView of(Colleague colleague, Texts texts) {
        return new ColleagueView(colleague, goals(colleague, texts), LocalDate.now(clock), texts);
    }

    private List<String> goals(Colleague colleague, Texts texts) {
        return colleague.stay() instanceof Orientation orientation
                ? orientation.agreed().learningGoals().stream()
                        .flatMap(code -> competences.catalogue().find(code).stream())
                        .map(goal -> goal.labels().in(texts.locale()))
                        .toList()
                : List.of();
    }
}
