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

/**
 * What somebody says that columns are: a field of ours, or to pass it over. Asked of the columns
 * that we do not know, or of all of them by who wants to change what was said before.
 */
public record ColumnsForm(ImportFile file, FormFields posted, boolean ofAll) {
    /** Says that all columns were asked. */
    public static final String ALL = "alle";

    static ColumnsForm empty(ImportFile file, boolean ofAll) {
        return new ColumnsForm(file, FormFields.decoded(""), ofAll);
    }

    static ColumnsForm of(ImportFile file, FormFields posted) {
        return new ColumnsForm(file, posted, !posted.text(ALL).isEmpty());
    }

    /** The columns that are asked, in the order of the file. */
    public List<FileColumn> asked() {
        return file.columns().stream().filter(column -> ofAll || column.isUnknown()).toList();
    }

    /** Fields are numbered, as a name in a file can be anything. */
    public String name(int index) {
        return "kolom-" + index;
    }

    /** What was just said of it, else what it is now. */
    public String chosen(int index) {
        return posted.values(name(index)).isEmpty()
                ? now(asked().get(index))
                : posted.text(name(index));
    }

    /** What a column may be: what no other column of the file is yet. */
    public List<FileField> open() {
        var taken =
                file.columns().stream().map(FileColumn::field).filter(Objects::nonNull).toList();
        return FileField.of(file.subject()).stream()
                .filter(field -> ofAll || field.mayRepeat() || !taken.contains(field.field()))
                .toList();
    }

    /** What readers call a field. */
    public String called(Texts texts, FileField field) {
        return texts.language().equals("en") ? field.field() : field.dutch();
    }

    /** What is not said is passed over: that is what the page says will happen. */
    Mapping mapping() {
        var fields = new LinkedHashMap<String, String>();
        List<FileColumn> asked = asked();
        for (int i = 0; i < asked.size(); i++) {
            String said = known(chosen(i));
            if (asked.get(i).isUnknown() || !said.equals(now(asked.get(i)))) {
                fields.put(asked.get(i).name(), said);
            }
        }
        return new Mapping(fields);
    }

    private static String now(FileColumn column) {
        return Objects.requireNonNullElse(column.field(), "");
    }

    private String known(String field) {
        return open().stream().anyMatch(one -> one.field().equals(field)) ? field : "";
    }
}
