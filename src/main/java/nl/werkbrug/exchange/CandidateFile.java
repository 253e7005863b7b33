package nl.werkbrug.exchange;

import java.nio.file.Path;

/** A file of candidates that was read to its end and can be imported. */
public record CandidateFile(Path path, Format format, long rows) {
    /** The formats that are told apart by what is in the file. */
    public enum Format {
        /** Our own, with a header. */
        CSV,
        /** Profiles of job seekers in the Dutch exchange standard, version 2.0 (JSON). */
        VUM
    }
}
