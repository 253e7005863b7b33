package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Handling;

import java.util.List;
import java.util.Set;

/** Takes the rows of some formats in; one for each subject. */
interface Taker {
    Set<Format> takes();

    /** The first rows as they will be understood; nothing is stored. */
    List<PreviewRow> preview(ImportFile file, ImportOrder order, int limit);

    /** Takes every row or rejects it, all of a row or nothing. */
    ImportReport run(ImportFile file, ImportOrder order, ImportWatch watch);

    /** Several files that say one thing together, such as those of ESCO. */
    default ImportReport runTogether(List<ImportFile> files, ImportOrder order, ImportWatch watch) {
        throw new UnsupportedOperationException("Files of these kinds come alone");
    }

    /** Whether nobody changed it since, so that it can be undone. */
    default boolean isAsLeft(Touched touched) {
        return false;
    }

    /** Puts back what stood there before. */
    default void undo(Touched touched) {
        throw new UnsupportedOperationException(touched.subject().name());
    }

    /** The same at the word of a person, where that is written down. */
    default void undo(Touched touched, Handling handling) {
        undo(touched);
    }
}
