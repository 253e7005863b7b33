package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.exchange.PreviewRow.Becomes;
import nl.werkbrug.postcode.PostcodeArea;
import nl.werkbrug.postcode.Postcodes;
import nl.werkbrug.postcode.Updated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes tables of postcodes in. What the report counts are numbers of four digits, of which a file
 * may have many rows; a number that the file lacks stays as it was.
 */
@Singleton
class PostcodeTaker implements Taker {
    private final Postcodes postcodes;

    PostcodeTaker(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    @Override
    public Subject subject() {
        return Subject.POSTCODES;
    }

    @Override
    public List<PreviewRow> preview(ImportFile file, ImportOrder order, int limit) {
        var first = new FirstRows<GivenPostcode>(limit);
        PostcodeTable.of(file).read(first);
        return first.rows().stream().map(this::preview).toList();
    }

    @Override
    public ImportReport run(ImportFile file, ImportOrder order, ImportWatch watch) {
        var tally = new Tally();
        var middles = new AreaMiddles();
        PostcodeTable.of(file)
                .read(given -> {
                    PostcodeArea area = given.area();
                    if (area == null) {
                        tally.reject(given.refusals());
                    } else {
                        middles.add(area);
                    }
                    watch.passed(given.number());
                });
        Updated done = store(middles.all(), order);
        tally.count(done.added(), done.changed(), done.unchanged());
        return tally.report();
    }

    private Updated store(List<PostcodeArea> areas, ImportOrder order) {
        return order.dryRun() ? postcodes.compare(areas) : postcodes.put(areas);
    }

    private PreviewRow preview(GivenPostcode given) {
        PostcodeArea area = given.area();
        return area == null
                ? new PreviewRow(given.number(), Becomes.REJECTED, Map.of(), given.refusals())
                : new PreviewRow(given.number(), becomes(area), understood(area), List.of());
    }

    private Becomes becomes(PostcodeArea area) {
        Updated done = postcodes.compare(List.of(area));
        return Becomes.of(done.added(), done.changed());
    }

    private static Map<String, String> understood(PostcodeArea area) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("postcode", String.valueOf(area.area()));
        cells.put("plaats", area.place());
        cells.put("breedtegraad", String.valueOf(area.latitude()));
        cells.put("lengtegraad", String.valueOf(area.longitude()));
        return cells;
    }
}
