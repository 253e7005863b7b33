package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.Wording;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes files in, whatever is in them. */
@Singleton
public class Imports {
    private final List<Taker> takers;
    private final CatalogueTaker catalogue;

    Imports(List<Taker> takers, CatalogueTaker catalogue) {
        this.takers = List.copyOf(takers);
        this.catalogue = catalogue;
    }

    /** The header of our own table of candidates with one line as an example. */
    public static String template() {
        return CandidateTable.template();
    }

    /** Reads a file to its end; an UnreadableFileException says what is wrong with it. */
    public static ImportFile open(Path path) {
        return open(path, Mapping.NONE);
    }

    /** What it is about, without reading it to its end. */
    static Subject subject(Path path) {
        return Opening.of(path).format(Mapping.NONE).subject();
    }

    /** The same, when somebody said what its unknown columns mean. */
    public static ImportFile open(Path path, Mapping mapping) {
        ImportFile file = Opening.of(path).file(mapping);
        file.refuseIfChanged();
        return file;
    }

    /** The first rows as they will be understood; nothing is stored. */
    public List<PreviewRow> preview(ImportFile file, ImportOrder order, int limit) {
        file.refuseIfChanged();
        return takerOf(file.subject()).preview(file, order, limit);
    }

    /** Takes every row, or rejects it. Refuses a table with a column nobody knows. */
    public ImportReport run(ImportFile file, ImportOrder order, ImportWatch watch) {
        file.refuseIfChanged();
        ImportReport report =
                takerOf(file.subject()).run(file.withoutUnknownColumns(), order, watch);
        return report.withRemarks(file.notices());
    }

    /** Writes the rows with problems as the same kind of file, with the reason beside each. */
    public static void problems(ImportFile file, List<Finding> findings, OutputStream out) {
        problems(file, findings, Wording.DUTCH, out);
    }

    /** The same in the language of who reads it. */
    public static void problems(
            ImportFile file, List<Finding> findings, Locale locale, OutputStream out) {
        file.refuseIfChanged();
        new Problems(file, new Reasons(findings, locale)).write(out);
    }

    /** Files of the catalogue that belong together: a relation may lead to another file. */
    public ImportReport runCatalogue(List<ImportFile> files, ImportOrder order, ImportWatch watch) {
        files.forEach(ImportFile::refuseIfChanged);
        return catalogue.run(files, order, watch);
    }

    private Taker takerOf(Subject subject) {
        return takers.stream()
                .filter(taker -> taker.subject() == subject)
                .findFirst()
                .orElseThrow();
    }
}
