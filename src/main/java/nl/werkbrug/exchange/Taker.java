package nl.werkbrug.exchange;

import java.util.List;

/** Takes rows in, of every format that tells of its subject. */
interface Taker {
    Subject subject();

    /** The first rows as they will be understood; nothing is stored. */
    List<PreviewRow> preview(ImportFile file, ImportOrder order, int limit);

    /** Takes every row or rejects it, all of a row or nothing. */
    ImportReport run(ImportFile file, ImportOrder order, ImportWatch watch);
}
