package nl.werkbrug.web;

import io.micronaut.json.tree.JsonNode;

import nl.werkbrug.refusal.Refusal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares JSON with the form it should become, before it does. A lenient reader would take the
 * text "ja" for false, and so lose a must without anybody noticing; this one names every field.
 */
final class JsonShape {
    private final List<Refusal> refusals = new ArrayList<>();

    private JsonShape() {}

    /** What is wrong with the body, with the path of each field; a null stands for not given. */
    static List<Refusal> check(JsonNode body, Type form, String path) {
        var shape = new JsonShape();
        shape.value(body, form, path);
        return shape.refusals;
    }

    private void value(JsonNode node, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            container(node, generic, path);
        } else if (type instanceof Class<?> form && form.isRecord()) {
            object(node, form, path);
        } else {
            check(isPlain(node, type), path);
        }
    }

    private void container(JsonNode node, ParameterizedType generic, String path) {
        Type[] of = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
            list(node, of[0], path);
        } else {
            map(node, of[of.length - 1], path);
        }
    }

    private void list(JsonNode node, Type of, String path) {
        check(node.isArray(), path);
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode element = node.get(i);
            String place = path + "[" + i + "]";
            check(element != null && !element.isNull(), place);
            optional(element, of, place);
        }
    }

    private void map(JsonNode node, Type of, String path) {
        check(node.isObject(), path);
        if (node.isObject()) {
            node.entries()
                    .forEach(entry -> optional(entry.getValue(), of, path + "." + entry.getKey()));
        }
    }

    private void object(JsonNode node, Class<?> form, String path) {
        check(node.isObject(), path);
        if (node.isObject()) {
            node.entries().forEach(entry -> field(entry, form, path));
        }
    }

    private void field(Map.Entry<String, JsonNode> entry, Class<?> form, String path) {
        String name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
        Optional<RecordComponent> component = component(form, entry.getKey());
        component.ifPresentOrElse(
                known -> optional(entry.getValue(), known.getGenericType(), name),
                () -> refusals.add(Refusal.of(name, "refusal.field.unknown", name)));
    }

    private void optional(
            @org.jspecify.annotations.Nullable JsonNode node, Type type, String path) {
        if (node != null && !node.isNull()) {
            value(node, type, path);
        }
    }

    private void check(boolean readable, String path) {
        if (!readable) {
            refusals.add(Refusal.of(path, "refusal.unreadable"));
        }
    }

    private static Optional<RecordComponent> component(Class<?> form, String name) {
        return Stream.of(form.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static boolean isPlain(JsonNode node, Type type) {
        if (type == Boolean.class) {
            return node.isBoolean();
        }
        if (type == Integer.class) {
            return node.isNumber() && isWhole(node.getNumberValue());
        }
        return node.isString() && (type != LocalDate.class || isDate(node.getStringValue()));
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer
                || (number instanceof Long large && large.intValue() == large);
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() <= 9999;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
