package nl.werkbrug.board.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.board.Colleagues;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.web.EmployerSection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** Who works at an employer now, on its page for the desk. */
@Singleton
class DeskPeople implements EmployerSection {
    private static final int PLACE = 3;

    private final Colleagues colleagues;
    private final ColleagueViews views;
    private final Templates templates;

    DeskPeople(Colleagues colleagues, ColleagueViews views, Templates templates) {
        this.colleagues = colleagues;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Employer employer) {
        var people =
                colleagues.at(frame.reader(), employer.id()).stream()
                        .map(one -> views.of(one, frame.texts()))
                        .toList();
        return Optional.of(
                templates.part("board/colleagues", Map.of("t", frame.texts(), "people", people)));
    }
}
