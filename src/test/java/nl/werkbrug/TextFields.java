package nl.werkbrug;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of a form, each with one text in one of its fields: a new field is tried as well. */
public final class TextFields {
    private TextFields() {}

    /** By the name of the field. */
    public static <R extends Record> Map<String, R> each(R form, String text) {
        var copies = new LinkedHashMap<String, R>();
        RecordComponent[] fields = form.getClass().getRecordComponents();
        for (int i = 0; i < fields.length; i++) {
            String type = fields[i].getGenericType().getTypeName();
            if (type.equals("java.lang.String")) {
                copies.put(fields[i].getName(), with(form, fields, i, text));
            } else if (type.equals("java.util.List<java.lang.String>")) {
                copies.put(fields[i].getName(), with(form, fields, i, List.of(text)));
            }
        }
        return copies;
    }

    /** The form with one text in this field. */
    public static <R extends Record> R in(String field, R form, String text) {
        R copy = each(form, text).get(field);
        if (copy == null) {
            throw new IllegalArgumentException(field);
        }
        return copy;
    }

    @SuppressWarnings("unchecked") // of its own class
    private static <R extends Record> R with(
            R form, RecordComponent[] fields, int changed, Object value) {
        try {
            var values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                fields[i].getAccessor().setAccessible(true);
                values[i] = i == changed ? value : fields[i].getAccessor().invoke(form);
            }
            var types = Arrays.stream(fields).map(RecordComponent::getType);
            var constructor = form.getClass().getDeclaredConstructor(types.toArray(Class[]::new));
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
