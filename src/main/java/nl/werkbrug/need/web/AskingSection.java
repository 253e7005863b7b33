package nl.werkbrug.need.web;

import static java.util.stream.Collectors.toMap;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.web.CompetenceRemark;
import nl.werkbrug.competence.web.CompetenceSection;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.OpenNeeds;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Templates;
import nl.werkbrug.web.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who asks for a competence: on its page, where staff read the figures and open their own needs,
 * and in a few words in the lists.
 */
@Singleton
class AskingSection implements CompetenceSection, CompetenceRemark {
    private final OpenNeeds openNeeds;
    private final Templates templates;

    AskingSection(OpenNeeds openNeeds, Templates templates) {
        this.openNeeds = openNeeds;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Content> of(Frame frame, Competence competence) {
        var view =
                AskingView.of(
                        frame.actor(),
                        openNeeds.asking(competence.code()),
                        frame.leadsTo(Place.NEEDS)
                                ? openNeeds.asking(frame.reader(), competence.code())
                                : List.<Need>of());
        return Optional.of(
                templates.part("need/asking", Map.of("t", frame.texts(), "asking", view)));
    }

    @Override
    public Map<CompetenceCode, String> of(Frame frame) {
        boolean exact = AskingView.isExactFor(frame.actor());
        return openNeeds.asked().entrySet().stream()
                .filter(asked -> exact || asked.getValue() >= AskingView.MASK)
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                asked -> words(frame.texts(), exact, asked.getValue())));
    }

    private static String words(Texts texts, boolean exact, int needs) {
        return exact ? texts.of("needs.count.OPEN", needs) : texts.of("asking.often");
    }
}
