package nl.werkbrug.exchange;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What desks and other systems call our columns, beside the two names that we give them. */
final class ColumnNames {
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(competenties?|competences?|vaardigheid|vaardigheden|skills?)\\d{1,2}$");

    private static final Map<Column, List<String>> OTHERS =
            Map.ofEntries(
                    entry(
                            Column.REFERENCE,
                            List.of(
                                    "kenmerk",
                                    "ref",
                                    "klantnummer",
                                    "klantkenmerk",
                                    "kandidaatnummer",
                                    "kandidaat-id",
                                    "candidate id",
                                    "deelnemernummer",
                                    "dossiernummer",
                                    "uniek nummer",
                                    "klantnr",
                                    "klant-id",
                                    "kandidaatnr",
                                    "deelnemernr",
                                    "dossiernr",
                                    "cliëntnummer",
                                    "cliëntnr")),
                    entry(Column.FIRST_NAME, List.of("roepnaam", "voornamen", "given name")),
                    entry(
                            Column.LAST_NAME,
                            List.of("familienaam", "geslachtsnaam", "surname", "family name")),
                    entry(
                            Column.EMAIL,
                            List.of("e-mailadres", "mail", "mailadres", "e-mail address")),
                    entry(
                            Column.PHONE,
                            List.of(
                                    "telefoonnummer",
                                    "tel",
                                    "tel.nr.",
                                    "mobiel",
                                    "mobiel nummer",
                                    "mobiele telefoon",
                                    "mobiele nummer",
                                    "telefoonnr",
                                    "mobielnr",
                                    "gsm",
                                    "06-nummer",
                                    "phone number",
                                    "mobile")),
                    entry(Column.REGION, List.of("arbeidsmarktregio", "labour market region")),
                    entry(Column.POSTCODE, List.of("PC", "post code", "postal code", "zip code")),
                    entry(
                            Column.MAX_TRAVEL_KM,
                            List.of(
                                    "reisafstand",
                                    "maximale reisafstand",
                                    "max reisafstand",
                                    "maximale reisafstand km",
                                    "reisbereidheid km")),
                    entry(
                            Column.HOURS_MIN,
                            List.of("minimum uren", "min uren", "uren min", "minimale uren")),
                    entry(
                            Column.HOURS_MAX,
                            List.of("maximum uren", "max uren", "uren max", "maximale uren")),
                    entry(
                            Column.AVAILABLE_FROM,
                            List.of(
                                    "beschikbaar per",
                                    "beschikbaar op",
                                    "datum beschikbaar",
                                    "startdatum",
                                    "available")),
                    entry(
                            Column.DUTCH_LEVEL,
                            List.of("niveau nederlands", "taalniveau", "taalniveau nederlands")),
                    entry(
                            Column.DRIVING_LICENCES,
                            List.of(
                                    "rijbewijs",
                                    "rijbewijs b",
                                    "driving licence",
                                    "driving license")),
                    entry(Column.WORKING_TIMES, List.of("werktijd", "diensten")),
                    entry(Column.TARGET_GROUP, List.of("regeling", "uitkering")),
                    entry(
                            Column.WISH_OCCUPATIONS,
                            List.of(
                                    "beroep",
                                    "beroepen",
                                    "gewenst beroep",
                                    "gewenste beroepen",
                                    "beroepswens",
                                    "gewenst werk",
                                    "bemiddelingsberoep",
                                    "occupation",
                                    "occupations")),
                    entry(
                            Column.WISH_SECTORS,
                            List.of("gewenste sector", "gewenste sectoren", "sectoren")),
                    entry(Column.MOTIVATION, List.of("drijfveer", "toelichting motivatie")),
                    entry(Column.CONSENTS, List.of("doelen waarvoor toestemming")),
                    entry(
                            Column.COMPETENCES,
                            List.of(
                                    "competentie",
                                    "vaardigheid",
                                    "vaardigheden",
                                    "skill",
                                    "skills",
                                    "competence")));

    private ColumnNames() {}

    /** Competentie 1 to Competentie 10 are ten columns of one list. */
    static String withoutNumber(String bare) {
        return NUMBERED.matcher(bare).replaceFirst("$1");
    }

    static List<String> of(Column column) {
        return OTHERS.getOrDefault(column, List.of());
    }
}
