package nl.werkbrug.privacy;

import nl.werkbrug.privacy.RegisteredTable.Whose;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** docs/privacy.md, for a privacy officer: what is held, why, how long and for whom. */
record PrivacyDocument(Register register, Terms terms) {
    private static final Map<Whose, String> CHAPTERS =
            Map.of(
                    Whose.CANDIDATE, "Gegevens over kandidaten",
                    Whose.STAFF, "Gegevens over medewerkers en andere gebruikers",
                    Whose.EMPLOYER, "Gegevens over contactpersonen van bedrijven");

    String text() {
        return INTRODUCTION.formatted(
                        terms.candidateMonths(), terms.accessLogMonths(), terms.requestDays())
                + List.of(Whose.CANDIDATE, Whose.STAFF, Whose.EMPLOYER).stream()
                        .filter(whose -> !tables(whose).isEmpty())
                        .map(this::chapter)
                        .collect(Collectors.joining("\n"))
                + "\n"
                + nobody();
    }

    private String chapter(Whose whose) {
        return "## "
                + CHAPTERS.get(whose)
                + "\n\n"
                + tables(whose).stream().map(this::table).collect(Collectors.joining("\n"));
    }

    private String table(RegisteredTable table) {
        return """
        ### `%s`

        %s

        - **Doel:** %s
        - **Grondslag:** %s
        - **Bewaartermijn:** %s.
        - **Wie het ziet:** %s
        - **Bij wissing:** %s

        | Kolom | Wat het is |
        | --- | --- |
        %s%s%s\
        """
                .formatted(
                        table.name(),
                        table.about(),
                        table.purpose(),
                        table.basis(),
                        terms.inWords(table),
                        table.recipients(),
                        erasure(table),
                        rows(table.personal(), ""),
                        rows(table.derived(), " (afgeleid)"),
                        rows(table.secret(), " (geheim: niemand krijgt dit te zien)"));
    }

    private static String rows(Map<String, String> columns, String mark) {
        return columns.entrySet().stream()
                .map(column ->
                        "| `%s` | %s%s |\n".formatted(column.getKey(), column.getValue(), mark))
                .collect(Collectors.joining());
    }

    private static String erasure(RegisteredTable table) {
        RegisteredTable.Erased erased = table.erased();
        return erased == null
                ? "niet van toepassing."
                : switch (erased) {
                    case AT_ONCE -> "meteen verwijderd.";
                    case UNLINKED -> "de regels blijven, maar niemand weet meer over wie zij gaan.";
                    case MAINTENANCE -> "verwijderd bij het onderhoud in de eerste nacht erna.";
                };
    }

    private String nobody() {
        return "## Tabellen zonder persoonsgegevens\n\n"
                + tables(Whose.NOBODY).stream()
                        .map(table -> "- `%s`: %s\n".formatted(table.name(), table.about()))
                        .collect(Collectors.joining());
    }

    private List<RegisteredTable> tables(Whose whose) {
        return register.tables().stream().filter(table -> table.isAbout(whose)).toList();
    }

    private static final String INTRODUCTION =
            """
            # Welke persoonsgegevens Werkbrug bewaart

            Dit is het register van verwerkingen (AVG artikel 30) van Werkbrug zelf. Het is gemaakt uit
            `src/main/resources/privacy/register.yml`, waarin elke kolom van de opslag staat; een toets in de bouw vergelijkt dat met
            de echte opslag en met dit bestand. Verander dit bestand dus niet met de hand, maar schrijf het opnieuw met
            `mvn -o test -Dtest=PrivacyDocumentTest -Dprivacy.write=true`.

            Wie Werkbrug gebruikt, is zelf verantwoordelijk voor de gegevens en neemt dit over in het eigen register, met de eigen
            contactgegevens en die van de functionaris gegevensbescherming.

            ## Hoe lang, en hoe het weggaat

            De termijnen staan in `config/retention.yml`; hieronder staan die waarmee Werkbrug wordt geleverd.

            - **Dossier van een kandidaat: %1$d maanden** na de laatste dag waarop eraan is gewerkt. Daaronder valt: er is iets
              veranderd, de kandidaat keek zelf, of iemand begeleidde of stelde voor. Alleen gevonden worden in een zoekvraag telt niet mee,
              anders ging een dossier nooit weg.
            - **Logboek van inzage: %2$d maanden.** Zo lang kan iemand schade vorderen (Burgerlijk Wetboek artikel 3:310) en moet dus
              na te gaan zijn wie wat zag.
            - **Verzoek om wissing: uiterlijk na %3$d dagen**, of eerder door de beheerder. De wet geeft een maand (AVG artikel 12 lid 3);
              in deze dagen kan iemand erop terugkomen.
            - **Bewaren tegen de termijn in** kan alleen met een reden die erbij staat (AVG artikel 17 lid 3). Die staat op de kalender en
              in het dossier dat iemand zelf kan lezen.

            Wissen gaat in drie stappen. **Meteen** verdwijnen alle rijen van die persoon en staat hij in geen zoekvraag meer; er blijft een
            telling over per regio, jaar en doelgroep, en een code in het wisregister. **In de eerste nacht erna** (om 3 uur, of zodra de
            computer weer aan staat) worden opslag en index opnieuw geschreven zonder de gewiste gegevens, zodat er ook als losse
            bytes niets over is. **Uit reservekopieën** verdwijnt iemand doordat het wisregister na het terugzetten opnieuw wordt
            uitgevoerd. Bewaar reservekopieën niet langer dan nodig is. Bij PostgreSQL blijven oude bytes nog in het WAL en in reservekopieën van de
            server staan tot die zijn opgeschoond: dat is aan de beheerder van die server.

            """;
}
