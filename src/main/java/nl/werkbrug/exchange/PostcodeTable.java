package nl.werkbrug.exchange;

import java.util.function.Consumer;

/** A table of postcodes with a header, or the dump of GeoNames, which has none. */
record PostcodeTable(Table table, Format format) {
    static PostcodeTable of(ImportFile file) {
        return new PostcodeTable(Table.of(file.path()), file.format());
    }

    void read(Consumer<GivenPostcode> reader) {
        if (format == Format.POSTCODES_GEONAMES) {
            var header = PostcodeColumn.ofGeoNames();
            table.readAll(row -> reader.accept(read(header, row)));
        } else {
            var header = Header.read(table.first(), Mapping.NONE, PostcodeColumn::named);
            table.read(row -> reader.accept(read(header, row)));
        }
    }

    private static GivenPostcode read(Header<PostcodeColumn> header, Table.Row row) {
        return GivenPostcode.read(new Cells<>(header, row));
    }
}
