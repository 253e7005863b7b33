package nl.werkbrug.matching.web;

import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.NeedForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The welding shop of these tests, and what it asks. */
final class Workshop {
    static final LocalDate START = LocalDate.of(2099, 12, 1);

    private Workshop() {}

    static NeedForm welder(@Nullable String employer, @Nullable String status) {
        return asks(
                "Lasser in de werkplaats",
                employer,
                status,
                List.of(
                        wish("wb:lassen-mig-mag", 3, true, true),
                        wish("wb:technische-tekening-lezen", 2, false, true),
                        wish("wb:meten-en-controleren", 2, false, true),
                        wish("wb:cnc-draaien", 2, false, true),
                        wish("wb:veilig-werken", 2, false, true),
                        wish("wb:samenwerken", 3, false, true),
                        wish("wb:nederlands-lezen", 2, false, true),
                        wish("wb:vca-basis", 2, true, true),
                        wish("wb:slijpen-metaal", 2, false, true),
                        wish("wb:heftruck-rijden", 1, false, false)));
    }

    static NeedForm asks(
            String title,
            @Nullable String employer,
            @Nullable String status,
            List<CriterionForm> criteria) {
        return new NeedForm(
                title,
                "Je last constructies van staal, alleen of met zijn tweeën.",
                employer,
                "flevoland",
                "8232AB",
                3,
                32,
                40,
                START,
                "A2",
                null,
                "metal",
                List.of("DAY", "SHIFTS"),
                List.of("Vaste werkbegeleider", "Praktijkverklaring"),
                status,
                criteria);
    }

    static CriterionForm wish(String competence, int level, boolean must, boolean learnable) {
        return new CriterionForm(competence, level, must, learnable);
    }
}
