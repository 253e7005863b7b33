package nl.werkbrug.check;

import java.util.List;

/** One thing that has to be so in the store or in its index (nl: controle). It only reads. */
public interface Check {
    /**
     * What it is about, in the order in which people are told; nothing is sure of a wrong schema.
     */
    enum Part {
        SCHEMA,
        STORE,
        FILES,
        INDEX,
        DRIFT
    }

    Part part();

    /** Its sentences are check.NAME, and check.NAME.off with how much is off. */
    String name();

    /** Adds what is off; returns the figures in the sentence that all is well. */
    List<Object> look(FaultList faults);
}
