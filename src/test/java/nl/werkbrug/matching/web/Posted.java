package nl.werkbrug.matching.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The editor's form as a browser sends it. */
final class Posted {
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    /** A new need with the least it must have, but no competence yet. */
    static Posted welding() {
        return new Posted()
                .with("id", UUID.randomUUID().toString())
                .with("title", "Lasser <b>")
                .with("region", "flevoland");
    }

    Posted with(String field, String text) {
        fields.add(Map.entry(field, text));
        return this;
    }

    Posted set(String field, String text) {
        fields.removeIf(each -> each.getKey().equals(field));
        return with(field, text);
    }

    Posted line(String competence, int level) {
        return line(competence, level, "");
    }

    Posted line(String competence, int level, String rank) {
        return with("competence", competence)
                .with("minLevel", String.valueOf(level))
                .with("rank", rank);
    }

    Posted press(String word) {
        return set("actie", word);
    }

    String id() {
        return fields.stream()
                .filter(field -> field.getKey().equals("id"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    String encoded() {
        return fields.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
