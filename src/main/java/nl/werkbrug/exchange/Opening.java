package nl.werkbrug.exchange;

import java.nio.file.Path;
import java.util.List;

/** A file that is about to be read: what it seems to be. */
sealed interface Opening {
    /** Refuses what cannot be read at all. */
    static Opening of(Path path) {
        GivenFile.check(path);
        FileStamp stamp = FileStamp.of(path);
        if (Signature.of(path) != Signature.NONE) {
            return new OfRows(path, Table.of(path), stamp);
        }
        TextFile text = TextFile.check(path);
        return text.isJson()
                ? new OfElements(text, stamp)
                : new OfRows(path, Table.of(path), stamp);
    }

    /** What it seems to be, by how it starts. */
    Format format(Mapping mapping);

    /** Reads it to its end. */
    ImportFile file(Mapping mapping);

    /** A list of JSON. */
    record OfElements(TextFile text, FileStamp stamp) implements Opening {
        @Override
        public ImportFile file(Mapping mapping) {
            long count = JsonList.count(text);
            return new ImportFile(
                    text.path(), format(mapping), count, List.of(), mapping, List.of(), stamp);
        }

        @Override
        public Format format(Mapping mapping) {
            return Format.of(Glimpse.ofElements(JsonList.start(text)))
                    .orElseThrow(() -> new UnreadableFileException("import.json.shape"));
        }
    }

    /** A table. */
    record OfRows(Path path, Table table, FileStamp stamp) implements Opening {
        @Override
        public ImportFile file(Mapping mapping) {
            Format format = format(mapping);
            Survey survey = Survey.of(table);
            var columns = new Columns(format, table, survey, mapping);
            return new ImportFile(
                    path,
                    format,
                    survey.rows(),
                    columns.all(),
                    columns.mapping(),
                    columns.notices(),
                    stamp);
        }

        @Override
        public Format format(Mapping mapping) {
            List<String> named =
                    table.first().stream().map(name -> mapping.field(name).orElse(name)).toList();
            return Format.of(Glimpse.ofRow(named))
                    .orElseThrow(() -> new UnreadableFileException("import.csv.reference"));
        }
    }
}
