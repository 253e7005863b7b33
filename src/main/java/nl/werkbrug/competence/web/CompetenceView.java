package nl.werkbrug.competence.web;

import gg.jte.Content;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One competence as its page tells of it.
 *
 * @param name in the language of the reader, as far as the catalogue speaks it
 * @param otherName the name in the other language of the catalogue
 */
public record CompetenceView(
        Competence competence,
        String name,
        String otherName,
        List<Neighbours> neighbours,
        List<Content> sections) {

    /** Competences that stand in one relation to this one; the relation is the key of its word. */
    public record Neighbours(String relation, List<CatalogueListing.Line> lines) {
        public Neighbours {
            lines = List.copyOf(lines);
        }
    }

    public CompetenceView {
        neighbours = List.copyOf(neighbours);
        sections = List.copyOf(sections);
    }

    static CompetenceView of(
            Catalogue catalogue, Competence competence, Locale locale, List<Content> sections) {
        var labels = competence.labels();
        String name = labels.in(locale);
        return new CompetenceView(
                competence,
                name,
                name.equals(labels.en()) ? labels.nl() : labels.en(),
                neighbours(catalogue, competence, locale),
                sections);
    }

    /** An imported one may have one name for both languages. */
    public boolean hasOtherName() {
        return !otherName.isBlank() && !otherName.equals(name);
    }

    /** The address of the list that it comes from, or none for one of our own. */
    public String origin() {
        String code = competence.code().value();
        return code.startsWith("http") ? code : "";
    }

    public String sectorAddress() {
        return CompetenceAddress.ofSector(competence.sector());
    }

    private static List<Neighbours> neighbours(
            Catalogue catalogue, Competence competence, Locale locale) {
        var all =
                List.of(
                        neighbours("broader", catalogue, competence.broader(), locale),
                        neighbours("narrower", catalogue, competence.narrower(), locale),
                        neighbours("related", catalogue, competence.related(), locale));
        return all.stream().filter(some -> !some.lines().isEmpty()).toList();
    }

    private static Neighbours neighbours(
            String relation, Catalogue catalogue, Collection<CompetenceCode> codes, Locale locale) {
        return new Neighbours(
                relation,
                codes.stream()
                        .flatMap(code -> catalogue.find(code).stream())
                        .map(one -> CatalogueListing.Line.of(one, locale, List.of()))
                        .sorted(Comparator.comparing(CatalogueListing.Line::name))
                        .toList());
    }
}
