package nl.werkbrug.proposal;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.Competence.Labels;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.need.Need;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the catalogue that a comparison rests on: what is asked, what is held, and everything
 * above those. Upwards it is complete, so every nearness comes out as in the whole catalogue.
 */
@Serdeable
record ReceiptCatalogue(List<Entry> competences) {

    /** One competence with what lies above and beside it. */
    @Serdeable
    record Entry(
            String code,
            String nl,
            String en,
            List<String> broader,
            List<String> related,
            List<String> training) {
        Competence toCompetence() {
            return new Competence(
                    new CompetenceCode(code),
                    new Labels(nl, en),
                    "",
                    "",
                    List.of(),
                    codes(broader),
                    Set.of(),
                    codes(related),
                    training);
        }

        private static Set<CompetenceCode> codes(List<String> values) {
            return values.stream().map(CompetenceCode::new).collect(Collectors.toSet());
        }
    }

    static ReceiptCatalogue of(Need need, Profile person, Catalogue whole) {
        Stream<CompetenceCode> asked = need.topTen().criteria().stream().map(Criterion::competence);
        Stream<CompetenceCode> held =
                ReceiptPerson.counted(person, need, whole).stream().map(each -> each.competence());
        Set<CompetenceCode> part = upwards(Stream.concat(asked, held).toList(), whole);
        return of(part.stream().map(whole::get).toList());
    }

    static ReceiptCatalogue of(Collection<Competence> part) {
        Set<CompetenceCode> codes = part.stream().map(Competence::code).collect(Collectors.toSet());
        return new ReceiptCatalogue(
                part.stream()
                        .sorted(Comparator.comparing(Competence::code))
                        .map(each -> entry(each, codes))
                        .toList());
    }

    Catalogue toCatalogue() {
        return new Catalogue(competences.stream().map(Entry::toCompetence).toList());
    }

    String fingerprint() {
        return Fingerprint.of(competences.toString());
    }

    private static Set<CompetenceCode> upwards(List<CompetenceCode> from, Catalogue whole) {
        var found = new TreeSet<CompetenceCode>();
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            CompetenceCode code = waiting.remove();
            if (found.add(code)) {
                waiting.addAll(whole.get(code).broader());
            }
        }
        return found;
    }

    private static Entry entry(Competence competence, Set<CompetenceCode> part) {
        return new Entry(
                competence.code().value(),
                competence.labels().nl(),
                competence.labels().en(),
                within(competence.broader(), part),
                within(competence.related(), part),
                competence.training());
    }

    private static List<String> within(Set<CompetenceCode> codes, Set<CompetenceCode> part) {
        return codes.stream().filter(part::contains).map(CompetenceCode::value).sorted().toList();
    }
}
