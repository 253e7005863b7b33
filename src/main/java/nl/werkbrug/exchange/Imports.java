package nl.werkbrug.exchange;

import io.micronaut.data.exceptions.DataAccessException;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.exchange.CandidateFile.Format;
import nl.werkbrug.refusal.RefusedException;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var tally = new Tally();
        Map<List<String>, Integer> seen = new HashMap<>();
        read(
                file,
                order,
                row -> {
                    take(row, order, seen, tally);
                    progress.accept(row.number());
                });
        return tally.report();
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

    private void take(
            GivenRow row, ImportOrder order, Map<List<String>, Integer> seen, Tally tally) {
        List<Finding> refusals = refusals(row, order, seen);
        if (!refusals.isEmpty()) {
            tally.reject(refusals);
            return;
        }
        try {
            tally.count(store.store(row, order));
        } catch (RefusedException refused) {
            tally.reject(refused.refusals().stream().map(why -> row.finding(why)).toList());
        } catch (DataAccessException _) {
            tally.reject(List.of(row.finding("refusal.import.store")));
        }
    }

    /** What the row itself is refused for, else that its person stood in the file before. */
    private static List<Finding> refusals(
            GivenRow row, ImportOrder order, Map<List<String>, Integer> seen) {
        if (!row.refusals().isEmpty()) {
            return row.refusals();
        }
        Draft draft = row.draft();
        var person = List.of(draft.regionOr(order.region()), draft.reference());
        Integer earlier = seen.putIfAbsent(person, row.number());
        return earlier == null || draft.reference().isEmpty()
                ? List.of()
                : List.of(row.finding("refusal.import.twice", earlier));
    }
}
