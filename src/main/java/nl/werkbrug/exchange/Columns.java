package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a table when it was read to its end: which are passed over whatever anybody says,
 * which because nobody needs them, and what is told of that.
 */
record Columns(Format format, Table table, Survey survey, Mapping said) {
    List<FileColumn> all() {
        return format.columns(names(), mapping());
    }

    /** What somebody said, and what is never taken. */
    Mapping mapping() {
        Map<String, String> fields = new HashMap<>(said.fields());
        Stream.concat(unwanted(), blank()).forEach(name -> fields.putIfAbsent(name, ""));
        citizenNumbers().forEach(name -> fields.put(name, ""));
        return new Mapping(fields);
    }

    List<Finding> notices() {
        var told = new ArrayList<>(table.notices());
        if (!unmapped().isEmpty()) {
            citizenNumbers().map(name -> tell(name, "import.notice.bsn")).forEach(told::add);
            unwanted().map(name -> tell(name, "import.notice.unwanted")).forEach(told::add);
            if (format == Format.SONAR) {
                SonarColumn.unsure(names()).map(this::tellUnsure).forEach(told::add);
            }
        }
        if (format == Format.CANDIDATES && !hasReference()) {
            told.add(Finding.of(0, "", "", "import.notice.reference"));
        }
        return List.copyOf(told);
    }

    private Stream<String> citizenNumbers() {
        return at(i -> Unwanted.isBsn(names().get(i)) || survey.isFullOfBsn(i));
    }

    private Stream<String> unwanted() {
        return unknown().filter(Unwanted::contains);
    }

    private Stream<String> blank() {
        List<String> unknown = unknown().toList();
        return at(i -> survey.isBlank(i) && unknown.contains(names().get(i)));
    }

    private Stream<String> unknown() {
        return unmapped().stream().filter(FileColumn::isUnknown).map(FileColumn::name);
    }

    /** As they are when nothing is passed over. */
    private List<FileColumn> unmapped() {
        return format.columns(names(), said);
    }

    private Stream<String> at(java.util.function.IntPredicate wanted) {
        return IntStream.range(0, names().size()).filter(wanted).mapToObj(names()::get);
    }

    private List<String> names() {
        return table.first();
    }

    private boolean hasReference() {
        return all().stream().map(FileColumn::field).anyMatch(Column.REFERENCE.field()::equals);
    }

    private Finding tellUnsure(SonarColumn column) {
        return tell(column.header(), column.unsure());
    }

    private Finding tell(String column, String message) {
        return Finding.of(table.header(), column, "", message);
    }
}
