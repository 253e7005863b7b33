package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Refusal;

import java.util.List;
import java.util.Optional;

/** A row of a file as it was understood, whatever it tells of. */
interface ToldRow {
    int number();

    /** What makes it impossible. */
    List<Finding> refusals();

    /** What no two rows of a file share; empty when the row does not say. */
    Optional<Object> key(ImportOrder order);

    /** What the border refused, under the name of its column and with what stands there. */
    Finding finding(Refusal why);

    /** Something about the row as a whole. */
    Finding finding(String message, Object... arguments);
}
