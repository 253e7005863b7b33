package nl.werkbrug.own.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.web.CompetenceSection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** The way for a candidate to say "I can do this", on the page of a competence. */
@Singleton
class TellOfSection implements CompetenceSection {
    private final Competences competences;
    private final Templates templates;

    TellOfSection(Competences competences, Templates templates) {
        this.competences = competences;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Optional<Content> of(Frame frame, Competence competence) {
        return frame.leadsTo(Place.OWN) && competences.catalogue().offers(competence.code())
                ? Optional.of(
                        templates.part(
                                "own/tellof",
                                Map.of("t", frame.texts(), "code", competence.code().value())))
                : Optional.empty();
    }
}
