package nl.werkbrug.exchange;

import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.NeedForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a file says of one need; what it leaves open is not in it. */
record ToldNeed(Map<NeedColumn, Object> values, @Nullable List<CriterionForm> criteria) {
    static final ToldNeed NOTHING = new ToldNeed(Map.of(), null);

    ToldNeed with(NeedColumn column, Object value) {
        var more = new EnumMap<NeedColumn, Object>(NeedColumn.class);
        more.putAll(values);
        more.put(column, value);
        return new ToldNeed(more, criteria);
    }

    ToldNeed without(NeedColumn column) {
        var less = new EnumMap<NeedColumn, Object>(NeedColumn.class);
        less.putAll(values);
        less.remove(column);
        return new ToldNeed(less, criteria);
    }

    ToldNeed withCriteria(List<CriterionForm> lines) {
        return new ToldNeed(values, List.copyOf(lines));
    }

    @Nullable String text(NeedColumn column) {
        return (String) values.get(column);
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
                number(NeedColumn.PLACES),
                number(NeedColumn.HOURS_MIN),
                number(NeedColumn.HOURS_MAX),
                (LocalDate) values.get(NeedColumn.START_BY),
                text(NeedColumn.DUTCH_LEVEL),
                text(NeedColumn.DRIVING_LICENCE),
                text(NeedColumn.SECTOR),
                list(NeedColumn.WORKING_TIMES),
                list(NeedColumn.OFFERS),
                text(NeedColumn.STATUS),
                criteria);
    }

    private @Nullable Integer number(NeedColumn column) {
        return (Integer) values.get(column);
    }

    private @Nullable List<String> list(NeedColumn column) {
        return values.get(column) instanceof List<?> given
                ? given.stream().map(String.class::cast).toList()
                : null;
    }
}
