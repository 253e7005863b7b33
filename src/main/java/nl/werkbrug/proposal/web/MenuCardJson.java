package nl.werkbrug.proposal.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.proposal.MenuCard;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A menu card in the API. */
@Serdeable
record MenuCardJson(
        UUID id,
        UUID need,
        String firstName,
        @Nullable String motivation,
        List<HeldJson> competences,
        @Nullable String dutchLevel,
        String status) {

    /** One competence, and how we know it. */
    @Serdeable
    record HeldJson(String competence, int level, String basis) {
        static HeldJson of(Holding held) {
            return new HeldJson(
                    held.competence().value(), held.level().number(), held.basis().name());
        }
    }

    static MenuCardJson of(MenuCard card) {
        return new MenuCardJson(
                card.proposal().value(),
                card.need().value(),
                card.firstName(),
                card.motivation(),
                card.competences().stream().map(HeldJson::of).toList(),
                card.dutchLevel() == null ? null : card.dutchLevel().name(),
                card.status().name());
    }
}
