package nl.werkbrug.exchange;

import java.util.List;

/** Follows an import while it runs, and may stop it by throwing. */
public interface ImportWatch {
    /** For who only wants the report. */
    ImportWatch NOBODY = _ -> {};

    /** So many rows were read. */
    void passed(long rows);

    /** Told inside the transaction that stores it, so that both are kept or neither. */
    default void stored(List<Touched> touched) {}
}
