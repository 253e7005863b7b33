package nl.werkbrug.proposal;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What an employer sees of a proposed candidate (nl: menukaart), and nothing more: no last name, no
 * contact, no address, no target group.
 */
public record MenuCard(
        ProposalId proposal,
        NeedId need,
        String firstName,
        @Nullable String motivation,
        List<Holding> competences,
        @Nullable DutchLevel dutchLevel,
        Hours hours,
        @Nullable LocalDate availableFrom,
        boolean hasCoach,
        ProposalStatus status,
        @Nullable Introduction introduction) {
    public MenuCard {
        competences = List.copyOf(competences);
    }
}
