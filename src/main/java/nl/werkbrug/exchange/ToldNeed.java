package nl.werkbrug.exchange;

import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.NeedForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a file says of one need; what it leaves open is not in it. */
record ToldNeed(ColumnValues<NeedColumn> values, @Nullable List<CriterionForm> criteria) {
    static final ToldNeed NOTHING = new ToldNeed(new ColumnValues<NeedColumn>(Map.of()), null);

    ToldNeed with(NeedColumn column, Object value) {
        return new ToldNeed(values.with(column, value), criteria);
    }

    ToldNeed without(NeedColumn column) {
        return new ToldNeed(values.without(column), criteria);
    }

    ToldNeed withCriteria(List<CriterionForm> lines) {
        return new ToldNeed(values, List.copyOf(lines));
    }

    @Nullable String text(NeedColumn column) {
        return values.text(column);
    }

    /** The region the file names, else this one. */
    String regionOr(String region) {
        return Objects.requireNonNullElse(text(NeedColumn.REGION), region);
    }

    /** Of this employer, or of nobody. */
    NeedForm toForm(String region, @Nullable String employer) {
        return new NeedForm(
                text(NeedColumn.TITLE),
                text(NeedColumn.TASKS),
                employer,
                regionOr(region),
                text(NeedColumn.POSTCODE),
                values.number(NeedColumn.PLACES),
                values.number(NeedColumn.HOURS_MIN),
                values.number(NeedColumn.HOURS_MAX),
                (LocalDate) values.get(NeedColumn.START_BY),
                text(NeedColumn.DUTCH_LEVEL),
                text(NeedColumn.DRIVING_LICENCE),
                text(NeedColumn.SECTOR),
                values.list(NeedColumn.WORKING_TIMES),
                values.list(NeedColumn.OFFERS),
                text(NeedColumn.STATUS),
                criteria);
    }
}
