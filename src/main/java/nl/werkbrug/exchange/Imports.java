package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.exchange.CandidateFile.Format;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Takes files of candidates in. */
@Singleton
public class Imports {
    private final RowStore store;
    private final Candidates candidates;
    private final SpokenWords words;

    Imports(RowStore store, Candidates candidates, SpokenWords words) {
        this.store = store;
        this.candidates = candidates;
        this.words = words;
    }

    /** The header of our own CSV with one line as an example. */
    public static String template() {
        return CsvCandidates.template();
    }

    /** Reads a file to its end; an UnreadableFileException says what is wrong with it. */
    public static CandidateFile open(Path path) {
        TextFile file = TextFile.check(path);
        return file.isJson()
                ? new CandidateFile(path, Format.VUM, VumFile.count(file))
                : new CandidateFile(path, Format.CSV, CsvCandidates.count(file));
    }

    /** Takes every row, or rejects it; tells after each how many it has seen. */
    public ImportReport run(CandidateFile file, ImportOrder order, LongConsumer progress) {
        var run = new ImportRun(store, order);
        read(
                file,
                order,
                row -> {
                    run.take(row);
                    progress.accept(row.number());
                });
        return run.finish();
    }

    private void read(CandidateFile file, ImportOrder order, Consumer<GivenRow> reader) {
        var text = new TextFile(file.path());
        switch (file.format()) {
            case CSV -> new CsvCandidates(words).read(text, reader);
            case VUM -> {
                var border = new Border(candidates, order.region());
                VumFile.read(
                        text,
                        (number, source) ->
                                reader.accept(
                                        new VumProfile(number, source, border, words).read()));
            }
        }
    }
}
