package nl.werkbrug.competence.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.web.CompetenceListing.Line;
import nl.werkbrug.competence.web.CompetenceListing.SectorLine;
import nl.werkbrug.web.Texts;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Lists a catalogue in the words, and by the alphabet, of one reader. */
record CompetenceListings(
        Catalogue catalogue, Texts texts, List<Map<CompetenceCode, String>> remarks) {
    CompetenceListing start() {
        return new CompetenceListing("", null, sectors(), List.of(), 0, 1);
    }

    /** As they were found: the best first. */
    CompetenceListing found(String typed, List<Competence> found) {
        return new CompetenceListing(typed, null, sectors(), lines(found), found.size(), 1);
    }

    /** A page that is not there is the last one. */
    CompetenceListing ofSector(String sector, int wanted) {
        List<Line> all = lines(in(sector)).stream().sorted(byName(Line::name)).toList();
        int page = Math.clamp(wanted, 1, CompetenceListing.pagesOf(all.size()));
        List<Line> shown =
                all.stream()
                        .skip((page - 1L) * CompetenceListing.SIZE)
                        .limit(CompetenceListing.SIZE)
                        .toList();
        return new CompetenceListing("", sector, sectors(), shown, all.size(), page);
    }

    private List<SectorLine> sectors() {
        Map<String, Integer> sizes =
                catalogue.all().stream()
                        .collect(
                                groupingBy(
                                        Competence::sector,
                                        collectingAndThen(counting(), Long::intValue)));
        return sizes.entrySet().stream()
                .map(each -> new SectorLine(each.getKey(), each.getValue()))
                .sorted(byName(line -> texts.ofCode("sector", line.sector())))
                .toList();
    }

    private List<Competence> in(String sector) {
        return catalogue.all().stream().filter(one -> one.sector().equals(sector)).toList();
    }

    private List<Line> lines(List<Competence> found) {
        return found.stream()
                .map(one -> Line.of(one, texts.locale(), remarks(one.code())))
                .toList();
    }

    private List<String> remarks(CompetenceCode code) {
        return remarks.stream().map(known -> known.get(code)).filter(Objects::nonNull).toList();
    }

    private <T> Comparator<T> byName(Function<T, String> name) {
        return Comparator.comparing(name, Collator.getInstance(texts.locale()));
    }
}
