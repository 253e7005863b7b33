package nl.werkbrug.trajectory.web;

import java.util.List;

/**
 * One thing that the form of an event asks.
 *
 * @param name the component of the event
 * @param answers the words to choose from, for a choice
 * @param optional may be left blank
 * @param label the last part of the key of its label
 */
public record EventField(
        String name, Control control, List<Enum<?>> answers, boolean optional, String label) {
    public EventField {
        answers = List.copyOf(answers);
    }

    static EventField field(String name, Control control) {
        return new EventField(name, control, List.of(), false, name);
    }

    static <E extends Enum<E>> EventField choice(String name, Class<E> type) {
        return new EventField(name, Control.CHOICE, List.of(type.getEnumConstants()), false, name);
    }

    EventField maybe() {
        return new EventField(name, control, answers, true, label);
    }

    /** Called otherwise than where it stands elsewhere. */
    EventField called(String other) {
        return new EventField(name, control, answers, optional, other);
    }
}
