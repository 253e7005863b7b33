package nl.werkbrug.exchange;

import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A need as a row of our own table, the way it is read; its id is its reference. */
record NeedLine(NeedId id, NeedForm form, String employer) {
    static List<String> header() {
        return Arrays.stream(NeedColumn.values()).map(NeedColumn::dutch).toList();
    }

    List<String> cells() {
        return Arrays.stream(NeedColumn.values()).map(this::cell).toList();
    }

    private String cell(NeedColumn column) {
        return switch (column) {
            case REFERENCE -> Cells.of(id.value());
            case TITLE -> Cells.of(form.title());
            case TASKS -> Cells.of(form.tasks());
            case EMPLOYER -> employer;
            case REGION -> Cells.of(form.region());
            case POSTCODE -> Cells.of(form.postcode());
            case PLACES -> Cells.of(form.places());
            case HOURS_MIN -> Cells.of(form.hoursMin());
            case HOURS_MAX -> Cells.of(form.hoursMax());
            case START_BY -> Cells.of(form.startBy());
            case DUTCH_LEVEL -> Cells.of(form.dutchLevel());
            case DRIVING_LICENCE -> Cells.of(form.drivingLicence());
            case SECTOR -> Cells.of(form.sector());
            case WORKING_TIMES -> Cells.of(form.workingTimes());
            case OFFERS -> Cells.of(form.offers());
            case STATUS -> Cells.of(form.status());
            case CRITERIA -> Cells.of(topTen());
        };
    }

    private List<String> topTen() {
        return Objects.requireNonNullElse(
                        form.criteria(), List.<nl.werkbrug.need.CriterionForm>of())
                .stream()
                .map(CriterionItem::written)
                .toList();
    }
}
