package nl.werkbrug.privacy;

import java.time.LocalDate;

/** How long data about people is kept, as {@code config/retention.yml} says. */
public record Terms(int candidateMonths, int accessLogMonths, int requestDays, int importDays) {
    /** From this day on a file may go. */
    LocalDate dueAfter(LocalDate lastActivity) {
        return lastActivity.plusMonths(candidateMonths);
    }

    /** On this day at the latest a request is carried out. */
    LocalDate dueWhenAsked(LocalDate asked) {
        return asked.plusDays(requestDays);
    }

    /** The first day whose lines of the access log stay. */
    LocalDate logKeptFrom(LocalDate today) {
        return today.minusMonths(accessLogMonths);
    }

    /** For people to read, in Dutch as the register is. */
    String inWords(RegisteredTable table) {
        RegisteredTable.Term term = table.term();
        return term == null
                ? ""
                : switch (term) {
                    case CANDIDATE ->
                            "%d maanden na de laatste dag waarop aan het dossier is gewerkt, of"
                                            .formatted(candidateMonths)
                                    + " uiterlijk %d dagen na een verzoek om wissing"
                                            .formatted(requestDays);
                    case ACCESS_LOG -> "%d maanden".formatted(accessLogMonths);
                    case ACCOUNT -> "zolang het account bestaat";
                    case EMPLOYER -> "zolang de regio met het bedrijf werkt";
                    case MAIL -> "tot de mail is verstuurd";
                    case IMPORT -> "%d dagen".formatted(importDays);
                    case DAY -> "ten hoogste een dag";
                };
    }
}
