package nl.werkbrug.board.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.board.Colleagues;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.proposal.web.PortalSection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** Who works at an employer now, on its own page. */
@Singleton
class PortalPeople implements PortalSection {
    private static final int PLACE = 1;

    private final Colleagues colleagues;
    private final ColleagueViews views;
    private final Templates templates;

    PortalPeople(Colleagues colleagues, ColleagueViews views, Templates templates) {
        this.colleagues = colleagues;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame) {
        return Optional.ofNullable(frame.reader().employer())
                .map(EmployerId::new)
                .map(employer -> colleagues.at(frame.reader(), employer))
                .filter(people -> !people.isEmpty())
                .map(people ->
                        templates.part(
                                "board/portal",
                                Map.of(
                                        "t",
                                        frame.texts(),
                                        "people",
                                        people.stream()
                                                .map(one -> views.of(one, frame.texts()))
                                                .toList())));
    }
}
