package nl.werkbrug.matching;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.matching.TrayColumns.Reading;

import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who of one segment holds what and belongs where, by one edition of the catalogue. */
final class KeptLists {
    private final Catalogue catalogue;
    private final Map<String, FixedBitSet> sectors = new ConcurrentHashMap<>();
    private final Map<String, int[]> holders = new ConcurrentHashMap<>();

    KeptLists(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean isOf(Catalogue other) {
        return catalogue == other;
    }

    FixedBitSet inSector(String sector, Reading<FixedBitSet> find) throws IOException {
        return kept(sectors, sector, find);
    }

    /** The documents of everybody who holds a competence already, or a narrower one. */
    int[] holders(String competence, Reading<int[]> find) throws IOException {
        return kept(holders, competence, find);
    }

    private static <T> T kept(Map<String, T> kept, String key, Reading<T> find) throws IOException {
        T known = kept.get(key);
        if (known == null) {
            known = find.read();
            kept.put(key, known);
        }
        return known;
    }
}
