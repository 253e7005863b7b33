package nl.werkbrug.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The fields of a posted form: every name with its values, in their order. */
public record FormFields(Map<String, List<String>> all) {
    static final String ATTRIBUTE = FormFields.class.getName();

    /** The hidden field that proves that a form is ours. */
    public static final String CSRF = "csrf";

    public FormFields {
        all = new LinkedHashMap<>(all);
    }

    /** As {@link #encoded} wrote them. */
    public static FormFields decoded(String text) {
        return PostedFields.parse(text);
    }

    /** As a browser would send them. */
    public String encoded() {
        return all.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&"));
    }

    /** Only the fields with these names. */
    public FormFields only(Predicate<String> names) {
        var some = new LinkedHashMap<>(all);
        some.keySet().removeIf(names.negate());
        return new FormFields(some);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
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
