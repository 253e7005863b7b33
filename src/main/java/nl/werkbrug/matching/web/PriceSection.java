package nl.werkbrug.matching.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.matching.PriceList;
import nl.werkbrug.matching.Pricing;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Wat kost elke eis?" on the page of a need. */
@Singleton
class PriceSection implements NeedSection {
    private static final int PLACE = 10;

    private final Pricing pricing;
    private final Templates templates;
    private final Competences competences;

    PriceSection(Pricing pricing, Templates templates, Competences competences) {
        this.pricing = pricing;
        this.templates = templates;
        this.competences = competences;
    }

    @Override
    public int place() {
        return PLACE;
    }

    /** A closed need looks for nobody. */
    @Override
    public Optional<Content> of(Frame frame, Need need) {
        return need.status().isClosed() ? Optional.empty() : Optional.of(content(frame, need));
    }

    private Content content(Frame frame, Need need) {
        PriceList prices = pricing.of(frame.reader(), need);
        var words = new PriceWords(frame.texts(), competences.catalogue(), need);
        List<PriceWords.Line> lines = prices.lines().stream().map(words::of).toList();
        return templates.part(
                "matching/prices", Map.of("frame", frame, "now", prices.now(), "lines", lines));
    }
}
