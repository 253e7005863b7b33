package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competences;

import java.util.List;
import java.util.function.Consumer;

/** Takes needs in: a table of ours, vacancies of another system, work processes of a trade. */
@Singleton
class NeedTaker implements Taker {
    private final GivenNeedStore store;
    private final Competences competences;
    private final SpokenWords words;

    NeedTaker(GivenNeedStore store, Competences competences, SpokenWords words) {
        this.store = store;
        this.competences = competences;
        this.words = words;
    }

    @Override
    public Subject subject() {
        return Subject.NEEDS;
    }

    @Override
    public List<PreviewRow> preview(ImportFile file, ImportOrder order, int limit) {
        var first = new FirstRows<GivenNeed>(limit);
        read(file, limit, first);
        return first.rows().stream()
                .map(row ->
                        Preview.of(
                                row,
                                row.understood(words),
                                () ->
                                        store.store(
                                                List.of(row), order.asTrial(), ImportWatch.NOBODY)))
                .toList();
    }

    @Override
    public ImportReport run(ImportFile file, ImportOrder order, ImportWatch watch) {
        var run = new ImportRun<>(store, order, watch);
        read(
                file,
                Integer.MAX_VALUE,
                row -> {
                    run.take(row);
                    watch.passed(row.number());
                });
        return run.finish();
    }

    private void read(ImportFile file, int limit, Consumer<GivenNeed> reader) {
        if (file.format() == Format.NEEDS) {
            Table table = Table.of(file.path()).upTo(limit);
            new NeedTable(table, file.mapping(), words).read(reader);
        } else {
            JsonList.read(
                    new TextFile(file.path()),
                    (number, source) -> reader.accept(given(file.format(), number, source)));
        }
    }

    private GivenNeed given(Format format, int number, SourceNode source) {
        if (!source.isObject()) {
            return GivenNeed.notAnObject(number, source);
        }
        return format == Format.VUM_VACANCIES
                ? new VumVacancy(number, source, competences, words).read()
                : new Qualification(number, source, competences).read();
    }
}
