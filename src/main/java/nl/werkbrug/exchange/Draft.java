package nl.werkbrug.exchange;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.WishesForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a file says of one person; what it leaves open is not in it. Own words are those that no
 * competence was found for, null when the file tells of no competences.
 */
record Draft(
        Map<Column, Object> values,
        @Nullable List<HoldingForm> holdings,
        @Nullable List<String> ownWords,
        Map<String, Boolean> consents) {
    static final Draft EMPTY = new Draft(Map.of(), null, null, Map.of());

    Draft with(Column column, Object value) {
        var more = new EnumMap<Column, Object>(Column.class);
        more.putAll(values);
        more.put(column, value);
        return new Draft(more, holdings, ownWords, consents);
    }

    /** The same, unless the file said it elsewhere or says nothing. */
    Draft withMissing(Column column, @Nullable Object value) {
        return value == null || values.containsKey(column) ? this : with(column, value);
    }

    /** With what stands before the name of the family. */
    Draft withPrefix(String prefix) {
        String name = text(Column.LAST_NAME);
        return name == null ? this : with(Column.LAST_NAME, prefix + " " + name);
    }

    Draft withCompetences(ToldCompetences told) {
        return new Draft(values, told.holdings(), told.ownWords(), consents);
    }

    Draft withCompetencesOf(Draft other) {
        return new Draft(values, other.holdings, other.ownWords, consents);
    }

    Draft withConsents(Map<String, Boolean> answers) {
        return new Draft(values, holdings, ownWords, Map.copyOf(answers));
    }

    String reference() {
        String given = text(Column.REFERENCE);
        return given == null ? "" : given.strip();
    }

    /** The region the file names, else this one. */
    String regionOr(String region) {
        String given = text(Column.REGION);
        return given == null ? region : given;
    }

    /** Under the names of our columns, as people read them. */
    Map<String, String> understood(SpokenWords words) {
        var cells = new LinkedHashMap<String, String>();
        values.forEach((column, value) -> cells.put(column.dutch(), Preview.words(value)));
        if (!consents.isEmpty()) {
            cells.put(Column.CONSENTS.dutch(), String.join(", ", saidConsents()));
        }
        if (holdings != null) {
            cells.put(Column.COMPETENCES.dutch(), String.join(", ", saidCompetences(words)));
        }
        return cells;
    }

    private List<String> saidConsents() {
        return consents.entrySet().stream()
                .map(answer -> answer.getKey() + (answer.getValue() ? ": ja" : ": nee"))
                .sorted()
                .toList();
    }

    /** Those that were found, with their level and basis, and then the words that were not. */
    private List<String> saidCompetences(SpokenWords words) {
        Stream<String> found =
                orEmpty(holdings).stream()
                        .map(one ->
                                "%s (%d, %s)"
                                        .formatted(
                                                words.nameOf(one.competence()),
                                                one.level(),
                                                CompetenceItem.said(one.basis())));
        return Stream.concat(found, orEmpty(ownWords).stream()).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    CandidateForm toForm(String region) {
        return new CandidateForm(
                reference(),
                text(Column.FIRST_NAME),
                text(Column.LAST_NAME),
                text(Column.EMAIL),
                text(Column.PHONE),
                regionOr(region),
                text(Column.POSTCODE),
                number(Column.MAX_TRAVEL_KM),
                number(Column.HOURS_MIN),
                number(Column.HOURS_MAX),
                values.get(Column.AVAILABLE_FROM) instanceof LocalDate day ? day : null,
                text(Column.DUTCH_LEVEL),
                list(Column.DRIVING_LICENCES),
                list(Column.WORKING_TIMES),
                text(Column.TARGET_GROUP),
                list(Column.SECTORS_EXCLUDED),
                list(Column.EMPLOYERS_EXCLUDED),
                wishes(),
                text(Column.MOTIVATION),
                text(Column.STATUS),
                consents,
                holdings);
    }

    /** Null when the file does not say. */
    @Nullable List<String> list(Column column) {
        return values.get(column) instanceof List<?> given
                ? given.stream().map(String.class::cast).toList()
                : null;
    }

    private WishesForm wishes() {
        return new WishesForm(
                list(Column.WISH_SECTORS),
                list(Column.WISH_EMPLOYERS),
                list(Column.WISH_OCCUPATIONS));
    }

    private @Nullable String text(Column column) {
        return (String) values.get(column);
    }

    private @Nullable Integer number(Column column) {
        return (Integer) values.get(column);
    }
}
