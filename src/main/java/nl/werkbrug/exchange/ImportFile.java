package nl.werkbrug.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that was read to its end and can be taken in; of a table with the meaning of its columns.
 * What somebody should know of how it was read stands in the notices.
 */
public record ImportFile(
        Path path,
        Format format,
        long rows,
        List<FileColumn> columns,
        Mapping mapping,
        List<Finding> notices,
        FileStamp stamp) {
    public ImportFile {
        columns = List.copyOf(columns);
        notices = List.copyOf(notices);
    }

    public Subject subject() {
        return format.subject();
    }

    boolean isUnchanged() {
        return stamp.equals(FileStamp.of(path));
    }

    /** Refuses it when somebody wrote to it since it was read. */
    void refuseIfChanged() {
        stamp.refuseIfChanged(path);
    }

    /** Itself, when every column is known; refuses it by naming the first that is not. */
    public ImportFile withoutUnknownColumns() {
        unknownColumns().stream()
                .findFirst()
                .ifPresent(column -> {
                    throw new UnreadableFileException("import.csv.column", column);
                });
        return this;
    }

    /** Whether no column tells who somebody is; each person is given a reference then. */
    public boolean lacksReference() {
        return format == Format.CANDIDATES
                && columns.stream()
                        .noneMatch(column -> Column.REFERENCE.field().equals(column.field()));
    }

    /** The columns that somebody must say the meaning of, or pass over. */
    public List<String> unknownColumns() {
        return columns.stream().filter(FileColumn::isUnknown).map(FileColumn::name).toList();
    }
}
