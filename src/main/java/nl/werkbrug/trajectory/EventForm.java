package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event as it is given: unread. The type is the name of a {@link TrajectoryEvent}, the fields
 * are its components: texts, numbers, lists of these, and maps for what has fields of its own. A
 * date that is left out is today; a coach that is left out is the candidate's.
 */
public record EventForm(@Nullable String type, Map<String, @Nullable Object> fields) {
    public EventForm {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** As it could have been given, words included. */
    public static EventForm of(TrajectoryEvent event) {
        return form(event, EventWriter.whole(event));
    }

    /** Only the facts, for who may not read what people said. */
    public static EventForm factsOf(TrajectoryEvent event) {
        return form(event, new EventWriter(event).facts());
    }

    private static EventForm form(TrajectoryEvent event, Map<String, Object> given) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.putAll(given);
        return new EventForm(EventShape.nameOf(event), fields);
    }
}
