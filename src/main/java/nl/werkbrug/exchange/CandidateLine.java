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
        return OwnColumn.header(Column.values());
    }

    List<String> cells() {
        return Arrays.stream(Column.values()).map(this::cell).toList();
    }

    private String cell(Column column) {
        return switch (column) {
            case REFERENCE -> LineText.of(form.reference());
            case FIRST_NAME -> LineText.of(form.firstName());
            case LAST_NAME -> LineText.of(form.lastName());
            case EMAIL -> LineText.of(form.email());
            case PHONE -> LineText.of(form.phone());
            case REGION -> LineText.of(form.region());
            case POSTCODE -> LineText.of(form.postcode());
            case MAX_TRAVEL_KM -> LineText.of(form.maxTravelKm());
            case HOURS_MIN -> LineText.of(form.hoursMin());
            case HOURS_MAX -> LineText.of(form.hoursMax());
            case AVAILABLE_FROM -> LineText.of(form.availableFrom());
            case DUTCH_LEVEL -> LineText.of(form.dutchLevel());
            case DRIVING_LICENCES -> LineText.of(form.drivingLicences());
            case WORKING_TIMES -> LineText.of(form.workingTimes());
            case TARGET_GROUP -> LineText.of(form.targetGroup());
            case SECTORS_EXCLUDED -> LineText.of(form.sectorsExcluded());
            case EMPLOYERS_EXCLUDED -> LineText.of(form.employersExcluded());
            case WISH_SECTORS -> LineText.of(wishes().sectors());
            case WISH_EMPLOYERS -> LineText.of(wishes().employers());
            case WISH_OCCUPATIONS -> LineText.of(wishes().occupations());
            case MOTIVATION -> LineText.of(form.motivation());
            case STATUS -> LineText.of(form.status());
            case CONSENTS -> LineText.of(consents());
            case COMPETENCES -> LineText.of(holdings());
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
