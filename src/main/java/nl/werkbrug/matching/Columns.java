package nl.werkbrug.matching;

import nl.werkbrug.candidate.Profile;
import nl.werkbrug.matching.CandidateDocument.Column;
import nl.werkbrug.matching.CandidateDocument.Gate;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The numbers and lists of one immutable segment, unpacked once so that a query reads plain arrays;
 * dropped when the segment is. About 60 bytes a candidate and 5 a holding.
 */
final class Columns {
    private static final Map<Object, Columns> OPEN = new ConcurrentHashMap<>();

    final long[] idHigh;
    final long[] idLow;
    final int[] region;
    final int[] sharesOutside;
    final int[] gate;
    final int[] postcode;
    final int[] maxTravelKm;
    final int[] hoursMin;
    final int[] hoursMax;
    final int[] dutchLevel;
    final int[] workingTimes;
    final int[] drivingLicences;
    final long[] availableFrom;

    private volatile @Nullable TrayColumns tray;
    private final Map<Integer, FixedBitSet> areas = new ConcurrentHashMap<>();
    private final Map<Term, HeldList> held = new ConcurrentHashMap<>();

    private Columns(Function<Column, long[]> source) {
        idHigh = source.apply(Column.ID_HIGH);
        idLow = source.apply(Column.ID_LOW);
        region = ints(source.apply(Column.REGION));
        sharesOutside = ints(source.apply(Column.SHARES_OUTSIDE));
        gate = ints(source.apply(Column.GATE));
        postcode = ints(source.apply(Column.POSTCODE));
        maxTravelKm = ints(source.apply(Column.MAX_TRAVEL_KM));
        hoursMin = ints(source.apply(Column.HOURS_MIN));
        hoursMax = ints(source.apply(Column.HOURS_MAX));
        dutchLevel = ints(source.apply(Column.DUTCH_LEVEL));
        workingTimes = ints(source.apply(Column.WORKING_TIMES));
        drivingLicences = ints(source.apply(Column.DRIVING_LICENCES));
        availableFrom = source.apply(Column.AVAILABLE_FROM);
    }

    /** Of one person, at place 0, without an index. */
    static Columns of(Profile person) {
        return new Columns(column -> new long[] {CandidateDocument.value(column, person)});
    }

    static Columns of(LeafReader reader) {
        var cache = reader.getCoreCacheHelper();
        Columns open = OPEN.get(cache.getKey());
        if (open == null) {
            open = new Columns(column -> longs(reader, column));
            if (OPEN.putIfAbsent(cache.getKey(), open) == null) {
                cache.addClosedListener(OPEN::remove);
            }
        }
        return open;
    }

    /** What only the search of the desk reads; unpacked when it first asks. */
    TrayColumns tray(LeafReader reader) throws IOException {
        TrayColumns known = tray;
        if (known == null) {
            known = new TrayColumns(reader);
            tray = known;
        }
        return known;
    }

    /** Who lives in a region or lets it look, and is not behind a closed gate. */
    FixedBitSet within(int searched) {
        return areas.computeIfAbsent(searched, this::findWithin);
    }

    private FixedBitSet findWithin(int searched) {
        var within = new FixedBitSet(gate.length);
        for (int doc = 0; doc < gate.length; doc++) {
            boolean near = region[doc] == searched || sharesOutside[doc] == 1;
            if (near && gate[doc] != Gate.CLOSED.ordinal()) {
                within.set(doc);
            }
        }
        return within;
    }

    /** Read from the index once, and kept as long as the segment. */
    HeldList held(LeafReader reader, Term term) throws IOException {
        HeldList list = held.get(term);
        if (list == null) {
            list = HeldList.of(reader, term);
            held.put(term, list);
        }
        return list;
    }

    private static int[] ints(long[] values) {
        return Arrays.stream(values).mapToInt(Math::toIntExact).toArray();
    }

    static int[] ints(LeafReader reader, Enum<?> column) {
        return ints(longs(reader, column));
    }

    static long[] longs(LeafReader reader, Enum<?> column) {
        try {
            return read(reader, column.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long[] read(LeafReader reader, String column) throws IOException {
        var values = new long[reader.maxDoc()];
        NumericDocValues stored = reader.getNumericDocValues(column);
        if (stored != null) {
            for (int doc = stored.nextDoc();
                    doc != NumericDocValues.NO_MORE_DOCS;
                    doc = stored.nextDoc()) {
                values[doc] = stored.longValue();
            }
        }
        return values;
    }
}
