package nl.werkbrug.matching.web;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.WishesForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A candidate in the making, who says yes to being found unless told otherwise. */
final class Somebody {
    private final String name;
    private final List<HoldingForm> holdings = new ArrayList<>();
    private Map<String, Boolean> consents = Map.of("MATCHING", true);
    private @Nullable Integer travelKm = 40;
    private @Nullable Integer hoursMin = 24;
    private @Nullable Integer hoursMax = 40;
    private @Nullable LocalDate from;
    private @Nullable WishesForm wishes;

    private Somebody(String name) {
        this.name = name;
    }

    static Somebody called(String name) {
        return new Somebody(name);
    }

    Somebody shows(String competence, int level, String evidence) {
        holdings.add(new HoldingForm(competence, level, "DEMONSTRATED", evidence, null));
        return this;
    }

    Somebody says(String competence, int level) {
        holdings.add(new HoldingForm(competence, level, "DECLARED", null, null));
        return this;
    }

    Somebody canLearn(String competence) {
        holdings.add(new HoldingForm(competence, 1, "DEVELOPABLE", null, null));
        return this;
    }

    Somebody availableFrom(LocalDate day) {
        from = day;
        return this;
    }

    Somebody travels(@Nullable Integer km) {
        travelKm = km;
        return this;
    }

    Somebody works(@Nullable Integer min, @Nullable Integer max) {
        hoursMin = min;
        hoursMax = max;
        return this;
    }

    Somebody wishesFor(String sector) {
        wishes = new WishesForm(List.of(sector), List.of(), List.of());
        return this;
    }

    Somebody neverAsked() {
        consents = Map.of();
        return this;
    }

    CandidateForm form() {
        return new CandidateForm(
                "W-" + name,
                name,
                null,
                null,
                null,
                "flevoland",
                "8232",
                travelKm,
                hoursMin,
                hoursMax,
                from,
                "B1",
                null,
                List.of("DAY"),
                null,
                null,
                null,
                wishes,
                null,
                null,
                consents,
                holdings);
    }
}
