package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.exchange.PreviewRow.Becomes;
import nl.werkbrug.occupation.OccupationLine;
import nl.werkbrug.occupation.OccupationSource;
import nl.werkbrug.occupation.Occupations;
import nl.werkbrug.occupation.Replaced;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes lists of occupations in: a list takes the place of the one its source gave before. */
@Singleton
class OccupationTaker implements Taker {
    private final Occupations occupations;

    OccupationTaker(Occupations occupations) {
        this.occupations = occupations;
    }

    @Override
    public Subject subject() {
        return Subject.OCCUPATIONS;
    }

    @Override
    public List<PreviewRow> preview(ImportFile file, ImportOrder order, int limit) {
        var first = new FirstRows<GivenOccupation>(limit);
        OccupationTable.of(file).read(first);
        return first.rows().stream().map(this::preview).toList();
    }

    @Override
    public ImportReport run(ImportFile file, ImportOrder order, ImportWatch watch) {
        var tally = new Tally();
        var lines = new ArrayList<OccupationLine>();
        OccupationTable.of(file)
                .read(given -> {
                    OccupationLine line = given.line();
                    if (line == null) {
                        tally.reject(given.refusals());
                    } else {
                        lines.add(line);
                    }
                    watch.passed(given.number());
                });
        if (!lines.isEmpty()) {
            count(store(source(file), lines, order), tally);
        }
        return tally.report();
    }

    private Replaced store(OccupationSource source, List<OccupationLine> lines, ImportOrder order) {
        return order.dryRun()
                ? occupations.compare(source, lines)
                : occupations.replace(source, lines);
    }

    private static void count(Replaced done, Tally tally) {
        tally.count(done.added(), done.changed(), done.unchanged());
        if (done.removed() > 0) {
            tally.remark(Finding.of(1, "code", "", "remark.import.removed", done.removed()));
        }
    }

    private static OccupationSource source(ImportFile file) {
        return file.format() == Format.OCCUPATIONS_BOC
                ? OccupationSource.BOC
                : OccupationSource.ESCO;
    }

    private PreviewRow preview(GivenOccupation given) {
        OccupationLine line = given.line();
        return line == null
                ? new PreviewRow(given.number(), Becomes.REJECTED, Map.of(), given.refusals())
                : new PreviewRow(given.number(), becomes(line), understood(line), List.of());
    }

    private Becomes becomes(OccupationLine line) {
        Replaced done = occupations.compare(line);
        return Becomes.of(done.added(), done.changed());
    }

    private static Map<String, String> understood(OccupationLine line) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("code", line.code());
        cells.put("beroep", line.occupation().title());
        cells.put("namen", String.join(", ", line.names()));
        return cells;
    }
}
