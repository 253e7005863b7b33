package nl.werkbrug.exchange.web;

import nl.werkbrug.exchange.FileColumn;
import nl.werkbrug.exchange.FileField;
import nl.werkbrug.exchange.ImportFile;
import nl.werkbrug.exchange.Mapping;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** What somebody says of the columns that we do not know: a field of ours, or to pass it over. */
public record ColumnsForm(ImportFile file, FormFields posted) {
    /** Fields are numbered, as a name in a file can be anything. */
    public String name(int index) {
        return "kolom-" + index;
    }

    public String chosen(int index) {
        return posted.text(name(index));
    }

    /** What no column of the file is yet. */
    public List<FileField> open() {
        var taken =
                file.columns().stream().map(FileColumn::field).filter(Objects::nonNull).toList();
        return FileField.of(file.subject()).stream()
                .filter(field -> field.mayRepeat() || !taken.contains(field.field()))
                .toList();
    }

    /** What readers call a field. */
    public String called(Texts texts, FileField field) {
        return texts.language().equals("en") ? field.field() : field.dutch();
    }

    /** What is not said is passed over: that is what the page says will happen. */
    Mapping mapping() {
        var fields = new LinkedHashMap<String, String>();
        List<String> unknown = file.unknownColumns();
        for (int i = 0; i < unknown.size(); i++) {
            fields.put(unknown.get(i), known(chosen(i)));
        }
        return new Mapping(fields);
    }

    private String known(String field) {
        return open().stream().anyMatch(one -> one.field().equals(field)) ? field : "";
    }
}
