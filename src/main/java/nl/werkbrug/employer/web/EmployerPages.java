package nl.werkbrug.employer.web;

import gg.jte.Content;

import io.micronaut.core.annotation.Introspected;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.Bonds;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.web.Frame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers an employer's page. */
@Singleton
class EmployerPages {
    private final Bonds bonds;
    private final Spoken spoken;
    private final List<EmployerSection> sections;
    private final Competences competences;
    private final Clock clock;

    EmployerPages(
            Bonds bonds,
            Spoken spoken,
            List<EmployerSection> sections,
            Competences competences,
            Clock clock) {
        this.bonds = bonds;
        this.spoken = spoken;
        this.sections = sections;
        this.competences = competences;
        this.clock = clock;
    }

    @Introspected
    record ShowPage(Frame frame, EmployerView view, List<Content> sections) {}

    ShowPage page(Frame frame, Employer employer) {
        return page(frame, employer, "", Map.of(), List.of());
    }

    /** Once more, with what was typed and why it was refused. */
    ShowPage page(
            Frame frame,
            Employer employer,
            String refused,
            Map<String, String> typed,
            List<Refusal> refusals) {
        Actor reader = frame.reader();
        var talks = bonds.talks(reader, employer.id());
        var view =
                new EmployerView(
                        employer,
                        bonds.contacts(reader, employer.id()),
                        talks.stream()
                                .map(talk ->
                                        new EmployerView.Told(
                                                talk, spoken.nameOf(talk.by(), frame.texts())))
                                .toList(),
                        bonds.promises(reader, employer.id()).stream()
                                .map(promise ->
                                        new EmployerView.Pledge(
                                                promise,
                                                spoken.nameOf(promise.by(), frame.texts())))
                                .toList(),
                        talks.isEmpty() ? null : spoken.tell(talks.getFirst(), frame.texts()),
                        competences.catalogue().sectors(),
                        LocalDate.now(clock),
                        refused,
                        typed,
                        refusals);
        return new ShowPage(frame, view, parts(frame, employer));
    }

    private List<Content> parts(Frame frame, Employer employer) {
        return sections.stream()
                .sorted(Comparator.comparing(EmployerSection::place))
                .flatMap(section -> section.of(frame, employer).stream())
                .toList();
    }
}
