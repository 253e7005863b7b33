package nl.werkbrug.exchange;

import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A need as a row of our own table, the way it is read; its id is its reference. */
record NeedLine(NeedId id, NeedForm form, String employer) {
    static List<String> header() {
        return OwnColumn.header(NeedColumn.values());
    }

    List<String> cells() {
        return Arrays.stream(NeedColumn.values()).map(this::cell).toList();
    }

    private String cell(NeedColumn column) {
        return switch (column) {
            case REFERENCE -> LineText.of(id.value());
            case TITLE -> LineText.of(form.title());
            case TASKS -> LineText.of(form.tasks());
            case EMPLOYER -> employer;
            case REGION -> LineText.of(form.region());
            case POSTCODE -> LineText.of(form.postcode());
            case PLACES -> LineText.of(form.places());
            case HOURS_MIN -> LineText.of(form.hoursMin());
            case HOURS_MAX -> LineText.of(form.hoursMax());
            case START_BY -> LineText.of(form.startBy());
            case DUTCH_LEVEL -> LineText.of(form.dutchLevel());
            case DRIVING_LICENCE -> LineText.of(form.drivingLicence());
            case SECTOR -> LineText.of(form.sector());
            case WORKING_TIMES -> LineText.of(form.workingTimes());
            case OFFERS -> LineText.of(form.offers());
            case STATUS -> LineText.of(form.status());
            case CRITERIA -> LineText.of(topTen());
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
