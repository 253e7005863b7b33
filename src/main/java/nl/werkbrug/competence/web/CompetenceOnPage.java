package nl.werkbrug.competence.web;

import gg.jte.Content;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One competence as its page tells of it.
 *
 * @param name in the language of the reader, as far as the catalogue speaks it
 * @param otherName the name in the other language of the catalogue
 * @param offered false when it was retired
 * @param links where other lists tell of it
 */
public record CompetenceOnPage(
        Competence competence,
        String name,
        String otherName,
        boolean offered,
        List<String> links,
        List<Neighbours> neighbours,
        List<Content> sections) {

    /** Competences that stand in one relation to this one; the relation is the key of its word. */
    public record Neighbours(String relation, List<CompetenceListing.Line> lines) {
        public Neighbours {
            lines = List.copyOf(lines);
        }
    }

    public CompetenceOnPage {
        links = List.copyOf(links);
        neighbours = List.copyOf(neighbours);
        sections = List.copyOf(sections);
    }

    static CompetenceOnPage of(
            Catalogue catalogue, Competence competence, Locale locale, List<Content> sections) {
        var labels = competence.labels();
        String name = labels.in(locale);
        return new CompetenceOnPage(
                competence,
                name,
                name.equals(labels.en()) ? labels.nl() : labels.en(),
                catalogue.offers(competence.code()),
                links(catalogue, competence.code()),
                neighbours(catalogue, competence, locale),
                sections);
    }

    /** An imported one may have one name for both languages. */
    public boolean hasOtherName() {
        return !otherName.isBlank() && !otherName.equals(name);
    }

    public String sectorAddress() {
        return CompetenceAddress.ofSector(competence.sector());
    }

    /** Its own code too, when that is an address. */
    private static List<String> links(Catalogue catalogue, CompetenceCode code) {
        return Stream.concat(Stream.of(code), catalogue.linksOf(code).stream())
                .map(CompetenceCode::value)
                .filter(link -> link.startsWith("http"))
                .toList();
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
                        .filter(catalogue::offers)
                        .map(catalogue::get)
                        .map(one -> CompetenceListing.Line.of(one, locale, List.of()))
                        .sorted(Comparator.comparing(CompetenceListing.Line::name))
                        .toList());
    }
}
