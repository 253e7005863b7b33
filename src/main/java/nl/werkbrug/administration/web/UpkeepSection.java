package nl.werkbrug.administration.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.web.CompetenceSection;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** The way for who keeps the catalogue, from the page that everybody reads. */
@Singleton
class UpkeepSection implements CompetenceSection {
    private final Templates templates;

    UpkeepSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public Optional<Content> of(Frame frame, Competence competence) {
        return frame.leadsTo(Place.ADMINISTRATION)
                ? Optional.of(
                        templates.part(
                                "administration/tokeep",
                                Map.of(
                                        "t",
                                        frame.texts(),
                                        "address",
                                        CatalogueAddress.of(competence.code()).toString())))
                : Optional.empty();
    }
}
