package nl.werkbrug.exchange;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Recognised;
import nl.werkbrug.need.NeedStatus;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One vacancy of VUM 2.0 or 3.0 as a need. Its top ten is what it asks in words: first the
 * competences it names, then those its description tells of, the surest first. What has no clear
 * counterpart with us (diplomas, years of work, levels of language) is passed over.
 */
final class VumVacancy {
    private final int number;
    private final SourceNode vacancy;
    private final Competences competences;
    private final SpokenWords words;
    private final List<Finding> remarks = new ArrayList<>();
    private final TopTenDraft topTen = new TopTenDraft();
    private ToldNeed told = ToldNeed.NOTHING;

    VumVacancy(int number, SourceNode vacancy, Competences competences, SpokenWords words) {
        this.number = number;
        this.vacancy = vacancy;
        this.competences = competences;
        this.words = words;
    }

    GivenNeed read() {
        text("idVacature").ifPresent(id -> take(NeedColumn.REFERENCE, id));
        text("naamVacature")
                .or(this::occupation)
                .ifPresentOrElse(name -> take(NeedColumn.TITLE, name), this::readNameless);
        text("omschrijvingVacature").ifPresent(tasks -> take(NeedColumn.TASKS, tasks));
        text("werkgever", "handelsnaamOrganisatie")
                .ifPresent(name -> take(NeedColumn.EMPLOYER, name));
        text("adres", "postcode")
                .or(this::postcodeOfEmployer)
                .ifPresent(postcode -> take(NeedColumn.POSTCODE, postcode));
        readNumber(NeedColumn.HOURS_MIN, "aantalWerkurenPerWeekMinimaal");
        readNumber(NeedColumn.HOURS_MAX, "aantalWerkurenPerWeekMaximaal");
        readDate(NeedColumn.START_BY, "arbeidsVoorwaarden", "datumAanvangWerkzaamheden");
        readOffer();
        readTopTen();
        return new GivenNeed(number, Map.of(), told, topTen.unknown(), remarks, List.of(), true);
    }

    private void take(NeedColumn column, Object value) {
        told = told.with(column, value);
    }

    /** A vacancy without a name is a draft, for somebody has to name it. */
    private void readNameless() {
        String known = text("nummerVacature").or(() -> text("idVacature")).orElse("");
        take(NeedColumn.TITLE, "Vacature %.20s".formatted(known).strip());
        take(NeedColumn.STATUS, NeedStatus.DRAFT.name());
        remark("naamVacature", "", "refusal.import.title.missing");
    }

    private void readNumber(NeedColumn column, String name) {
        read(column, CellValues::number, "refusal.import.number", "werktijden", name);
    }

    private void readDate(NeedColumn column, String... path) {
        read(column, CellValues::date, "refusal.import.date", path);
    }

    private void read(
            NeedColumn column,
            Function<String, Optional<?>> parse,
            String message,
            String... path) {
        text(path)
                .ifPresent(given ->
                        parse.apply(given)
                                .ifPresentOrElse(
                                        value -> told = told.with(column, value),
                                        () -> remark(String.join(".", path), given, message)));
    }

    private void readOffer() {
        text("arbeidsVoorwaarden", "omschrijvingArbeidsvoorwaarden")
                .ifPresent(offer -> told = told.with(NeedColumn.OFFERS, List.of(offer)));
    }

    private void readTopTen() {
        VumCompetences.named(vacancy, this::name);
        text("omschrijvingVacature").ifPresent(this::recognise);
        told = told.withCriteria(topTen.lines());
        if (topTen.beyond() > 0) {
            remark("competenties", "", "refusal.import.topten.beyond", topTen.beyond());
        }
    }

    private void name(String name, @Nullable Integer level) {
        words.find(name)
                .ifPresentOrElse(
                        found -> topTen.add(found.code().value(), CriterionItem.of(name, level)),
                        () -> topTen.addUnknown(name));
    }

    private void recognise(String description) {
        for (Recognised found : competences.recognise(description)) {
            if (!topTen.isFull()) {
                topTen.add(
                        found.competence().code().value(), CriterionItem.of(found.words(), null));
            }
        }
    }

    private Optional<String> occupation() {
        return Stream.of(
                        text("beroep", "beroepsnaamGecodeerd", "omschrijvingBeroepsnaam"),
                        text("beroep", "beroepsnaamOngecodeerd", "naamBeroepOngecodeerd"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> postcodeOfEmployer() {
        return vacancy.at("werkgever", "adresHouding").each().stream()
                .map(address -> address.at("adres", "adresNederland", "postcode").text())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> text(String... path) {
        return vacancy.at(path).text();
    }

    private void remark(String place, String said, String message, Object... arguments) {
        remarks.add(Finding.of(number, place, said, message, arguments));
    }
}
