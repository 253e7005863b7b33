package nl.werkbrug.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row. */
interface Sheet extends Closeable {
    void row(List<String> cells) throws IOException;
}
