package nl.werkbrug.exchange;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.WishesForm;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A candidate as a row of our own table, the way it is read. */
record CandidateLine(CandidateForm form) {
    static List<String> header() {
        return Arrays.stream(Column.values()).map(Column::dutch).toList();
    }

    List<String> cells() {
        return Arrays.stream(Column.values()).map(this::cell).toList();
    }

    private String cell(Column column) {
        return switch (column) {
            case REFERENCE -> Cells.of(form.reference());
            case FIRST_NAME -> Cells.of(form.firstName());
            case LAST_NAME -> Cells.of(form.lastName());
            case EMAIL -> Cells.of(form.email());
            case PHONE -> Cells.of(form.phone());
            case REGION -> Cells.of(form.region());
            case POSTCODE -> Cells.of(form.postcode());
            case MAX_TRAVEL_KM -> Cells.of(form.maxTravelKm());
            case HOURS_MIN -> Cells.of(form.hoursMin());
            case HOURS_MAX -> Cells.of(form.hoursMax());
            case AVAILABLE_FROM -> Cells.of(form.availableFrom());
            case DUTCH_LEVEL -> Cells.of(form.dutchLevel());
            case DRIVING_LICENCES -> Cells.of(form.drivingLicences());
            case WORKING_TIMES -> Cells.of(form.workingTimes());
            case TARGET_GROUP -> Cells.of(form.targetGroup());
            case SECTORS_EXCLUDED -> Cells.of(form.sectorsExcluded());
            case EMPLOYERS_EXCLUDED -> Cells.of(form.employersExcluded());
            case WISH_SECTORS -> Cells.of(wishes().sectors());
            case WISH_EMPLOYERS -> Cells.of(wishes().employers());
            case WISH_OCCUPATIONS -> Cells.of(wishes().occupations());
            case MOTIVATION -> Cells.of(form.motivation());
            case STATUS -> Cells.of(form.status());
            case CONSENTS -> Cells.of(consents());
            case COMPETENCES -> Cells.of(holdings());
        };
    }

    private WishesForm wishes() {
        return Objects.requireNonNullElse(form.wishes(), new WishesForm(null, null, null));
    }

    private List<String> consents() {
        Map<String, Boolean> given = form.consents();
        return new TreeMap<>(given == null ? Map.of() : given)
                .entrySet().stream()
                        .map(one -> one.getKey() + (one.getValue() ? "=ja" : "=nee"))
                        .toList();
    }

    private List<String> holdings() {
        List<HoldingForm> held = form.competences();
        return held == null
                ? List.of()
                : held.stream()
                        .map(one -> written(one.competence(), one.level(), one.basis()))
                        .toList();
    }

    private static String written(@Nullable Object... parts) {
        return String.join(":", Arrays.stream(parts).map(String::valueOf).toList());
    }
}
