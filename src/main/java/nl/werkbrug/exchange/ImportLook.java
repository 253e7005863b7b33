package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is in a chosen file: its first rows as they will be understood, and what would come of all
 * of it; null when it is too long to try first.
 */
public record ImportLook(ImportFile file, List<PreviewRow> first, @Nullable ImportReport trial) {
    /** How many rows are shown. */
    public static final int FIRST = 20;

    /** Longer files are tried when they are taken in. */
    static final int TRIED = 2000;

    public ImportLook {
        first = List.copyOf(first);
    }
}
