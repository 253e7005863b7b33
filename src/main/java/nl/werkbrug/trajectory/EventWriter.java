package nl.werkbrug.trajectory;

import nl.werkbrug.competence.Level;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes an event apart: its facts, and the words by the place where they stand. */
final class EventWriter {
    static final String TYPE = "type";

    private final Map<String, String> words = new LinkedHashMap<>();
    private final boolean apart;
    private final Map<String, Object> facts;

    EventWriter(TrajectoryEvent event) {
        this(event, true);
    }

    private EventWriter(TrajectoryEvent event, boolean apart) {
        this.apart = apart;
        facts = fields(event, "");
    }

    /** Facts and words together, for who may read both. */
    static Map<String, Object> whole(TrajectoryEvent event) {
        return new EventWriter(event, false).facts;
    }

    /** Without words: about nobody, once the person is gone. */
    Map<String, Object> facts() {
        return facts;
    }

    /** The words by their place, such as {@code steps[0].what}. */
    Map<String, String> words() {
        return words;
    }

    private Map<String, Object> fields(Object record, String path) {
        var fields = new LinkedHashMap<String, Object>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName();
            Object written = write(EventShape.valueOf(component, record), path + name);
            if (written != null) {
                fields.put(name, written);
            }
        }
        return fields;
    }

    private @Nullable Object write(@Nullable Object value, String path) {
        return switch (value) {
            case null -> null;
            case Words said -> keep(said, path);
            case Boolean fact -> fact;
            case Integer number -> number;
            case Level level -> level.number();
            case Collection<?> several -> list(List.copyOf(several), path);
            case TrajectoryEvent event -> event(event, path);
            case Record bare when EventShape.isBare(bare.getClass()) ->
                    String.valueOf(
                            EventShape.valueOf(bare.getClass().getRecordComponents()[0], bare));
            case Record inner -> fields(inner, path + ".");
            default -> value.toString();
        };
    }

    private @Nullable Object keep(Words said, String path) {
        words.put(path, said.text());
        return apart ? null : said.text();
    }

    private List<Object> list(List<?> several, String path) {
        var written = new ArrayList<Object>();
        for (int i = 0; i < several.size(); i++) {
            Object element = write(several.get(i), path + "[" + i + "]");
            if (element != null) {
                written.add(element);
            }
        }
        return written;
    }

    private Map<String, Object> event(TrajectoryEvent event, String path) {
        var written = new LinkedHashMap<String, Object>();
        written.put(TYPE, EventShape.nameOf(event));
        written.putAll(fields(event, path + "."));
        return written;
    }
}
