package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.matching.Supply;
import nl.werkbrug.web.Texts;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a top ten beside the people there are for it. What is left is told from the first
 * must on.
 */
public record WantedLine(
        String competence, Criterion criterion, Supply.Line supply, boolean tellsLeft) {
    static List<WantedLine> of(TopTen topTen, Supply supply, Catalogue catalogue, Texts texts) {
        var lines = new ArrayList<WantedLine>();
        boolean must = false;
        for (Supply.Line line : supply.criteria()) {
            Criterion criterion = topTen.criteria().get(line.rank() - 1);
            must |= criterion.must();
            String name = catalogue.get(criterion.competence()).labels().in(texts.locale());
            lines.add(new WantedLine(name, criterion, line, must));
        }
        return lines;
    }
}
