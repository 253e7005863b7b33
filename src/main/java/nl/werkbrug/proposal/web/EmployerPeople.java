package nl.werkbrug.proposal.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.web.EmployerSection;
import nl.werkbrug.proposal.Trays;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom an employer met or will meet, and whose card it has, on the employer's page. */
@Singleton
class EmployerPeople implements EmployerSection {
    private static final int PLACE = 2;

    private final Trays trays;
    private final Naming naming;
    private final Templates templates;

    EmployerPeople(Trays trays, Naming naming, Templates templates) {
        this.trays = trays;
        this.naming = naming;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Employer employer) {
        List<ProposalOnPage> people =
                naming.of(frame.reader(), trays.before(frame.reader(), employer.id()));
        return Optional.of(
                templates.part("proposal/people", Map.of("t", frame.texts(), "people", people)));
    }
}
