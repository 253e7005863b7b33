package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a posted form: every name with its values, in their order. */
public record FormFields(Map<String, List<String>> all) {
    static final String ATTRIBUTE = FormFields.class.getName();

    /** The hidden field that proves that a form is ours. */
    public static final String CSRF = "csrf";

    public FormFields {
        all = new LinkedHashMap<>(all);
    }

    /** Nothing when no form was posted. */
    public static FormFields of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, FormFields.class)
                .orElseGet(() -> new FormFields(Map.of()));
    }

    /** Empty when the field was not sent. */
    public String text(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> values(String name) {
        return all.getOrDefault(name, List.of());
    }
}
