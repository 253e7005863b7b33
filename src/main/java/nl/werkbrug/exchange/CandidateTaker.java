package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.competence.MissingWords;

import java.util.List;
import java.util.function.Consumer;

/** Takes candidates in, from a table of ours or from profiles of another system. */
@Singleton
class CandidateTaker implements Taker {
    private final RowStore store;
    private final Candidates candidates;
    private final VumWords words;
    private final GivenReferences references;
    private final MissingWords missing;

    CandidateTaker(
            RowStore store,
            Candidates candidates,
            VumWords words,
            GivenReferences references,
            MissingWords missing) {
        this.store = store;
        this.candidates = candidates;
        this.words = words;
        this.references = references;
        this.missing = missing;
    }

    @Override
    public Subject subject() {
        return Subject.CANDIDATES;
    }

    @Override
    public List<PreviewRow> preview(ImportFile file, ImportOrder order, int limit) {
        var first = new FirstRows<GivenRow>(limit);
        read(new Reading(file, order, limit, new BareCodes()), first);
        return first.rows().stream().map(row -> store.preview(row, order, words.spoken())).toList();
    }

    @Override
    public ImportReport run(ImportFile file, ImportOrder order, ImportWatch watch) {
        var run = new ImportRun<>(store, order, watch);
        var reading = new Reading(file, order, Integer.MAX_VALUE, new BareCodes());
        read(
                reading,
                row -> {
                    run.take(row);
                    watch.passed(row.number());
                });
        ImportReport report = run.finish().withRemarks(reading.bare.remarks());
        collect(report, order);
        return report;
    }

    /** A file that is read, up to so many rows, and the codes in it that nobody has words for. */
    private record Reading(ImportFile file, ImportOrder order, int limit, BareCodes bare) {
        Table table() {
            return Table.of(file.path()).upTo(limit);
        }
    }

    /** What a file said in vain; the same file again says nothing new. */
    private void collect(ImportReport report, ImportOrder order) {
        if (!order.dryRun() && report.added() + report.changed() > 0) {
            missing.tellAll(report.unknownWords());
        }
    }

    private void read(Reading reading, Consumer<GivenRow> reader) {
        var border = new Border(candidates, reading.order.region());
        Mapping mapping = reading.file.mapping();
        SpokenWords spoken = words.spoken();
        switch (reading.file.format()) {
            case CANDIDATES ->
                    new CandidateTable(reading.table(), mapping, spoken)
                            .read(withReferences(reading, reader));
            case SONAR -> new SonarTable(reading.table(), mapping, spoken, border).read(reader);
            case VUM_PROFILES -> readProfiles(reading, border, reader);
            default -> throw new IllegalArgumentException(reading.file.format().name());
        }
    }

    private Consumer<GivenRow> withReferences(Reading reading, Consumer<GivenRow> reader) {
        return reading.file.lacksReference() ? row -> reader.accept(references.of(row)) : reader;
    }

    private void readProfiles(Reading reading, Border border, Consumer<GivenRow> reader) {
        JsonList.read(
                new TextFile(reading.file.path()),
                (number, source) ->
                        reader.accept(
                                new VumProfile(number, source, border, words, reading.bare)
                                        .read()));
    }
}
