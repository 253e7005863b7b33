package nl.werkbrug.exchange;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What desks and companies call the columns of a list of needs, beside the names we give them. */
final class NeedColumnNames {
    private static final Map<NeedColumn, List<String>> OTHERS =
            Map.ofEntries(
                    entry(
                            NeedColumn.REFERENCE,
                            List.of("vacaturenummer", "vacaturenr", "vacature-id", "kenmerk")),
                    entry(
                            NeedColumn.TITLE,
                            List.of(
                                    "vacature",
                                    "vacaturetitel",
                                    "functie",
                                    "functietitel",
                                    "functienaam",
                                    "beroep",
                                    "job title")),
                    entry(
                            NeedColumn.TASKS,
                            List.of(
                                    "omschrijving",
                                    "functieomschrijving",
                                    "werkzaamheden",
                                    "description")),
                    entry(
                            NeedColumn.EMPLOYER,
                            List.of("bedrijf", "bedrijfsnaam", "naam bedrijf", "organisatie")),
                    entry(NeedColumn.REGION, List.of("arbeidsmarktregio")),
                    entry(NeedColumn.POSTCODE, List.of("PC", "postcode werkplek")),
                    entry(
                            NeedColumn.PLACES,
                            List.of("aantal", "aantal plaatsen", "aantal plekken", "plekken")),
                    entry(NeedColumn.HOURS_MIN, List.of("minimum uren", "min uren", "uren min")),
                    entry(
                            NeedColumn.HOURS_MAX,
                            List.of(
                                    "maximum uren",
                                    "max uren",
                                    "uren max",
                                    "uren",
                                    "uren per week",
                                    "aantal uren",
                                    "hours per week")),
                    entry(
                            NeedColumn.START_BY,
                            List.of("start", "startdatum", "ingangsdatum", "start date")),
                    entry(
                            NeedColumn.DUTCH_LEVEL,
                            List.of("taalniveau", "niveau nederlands", "taalniveau nederlands")),
                    entry(NeedColumn.DRIVING_LICENCE, List.of("rijbewijzen", "driving license")),
                    entry(NeedColumn.SECTOR, List.of("branche")),
                    entry(NeedColumn.WORKING_TIMES, List.of("werktijd", "diensten")),
                    entry(NeedColumn.OFFERS, List.of("wij bieden", "wat bieden wij")),
                    entry(
                            NeedColumn.CRITERIA,
                            List.of(
                                    "top 10",
                                    "competentie",
                                    "competenties",
                                    "gevraagde competenties",
                                    "vaardigheid",
                                    "vaardigheden",
                                    "competence",
                                    "competences",
                                    "skill",
                                    "skills")));

    private NeedColumnNames() {}

    static List<String> of(NeedColumn column) {
        return OTHERS.getOrDefault(column, List.of());
    }
}
