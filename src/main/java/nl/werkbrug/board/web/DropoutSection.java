package nl.werkbrug.board.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.board.Dropouts;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.web.EmployerSection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.HashMap;
import java.util.Optional;

/** What is to be learned from who dropped out at an employer, for the desk. */
@Singleton
class DropoutSection implements EmployerSection {
    private static final int PLACE = 4;

    private final Dropouts dropouts;
    private final Templates templates;

    DropoutSection(Dropouts dropouts, Templates templates) {
        this.dropouts = dropouts;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Employer employer) {
        var parts = new HashMap<String, Object>();
        parts.put("t", frame.texts());
        dropouts.at(frame.reader(), employer.id())
                .ifPresent(pattern -> parts.put("pattern", pattern));
        return Optional.of(templates.part("board/dropouts", parts));
    }
}
