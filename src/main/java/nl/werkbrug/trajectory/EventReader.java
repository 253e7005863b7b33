package nl.werkbrug.trajectory;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.UnreadableException;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts an event together from text. What is missing or cannot be read is told to the intake by its
 * path; a field that the event does not have is unreadable.
 */
final class EventReader {
    private static final int LIST_LIMIT = 100;

    private final Intake intake;
    private final Source source;

    private EventReader(Intake intake, Source source) {
        this.intake = intake;
        this.source = source;
    }

    /** Where words come from: a form, through the guard, or the store, by their place. */
    @FunctionalInterface
    interface Source {
        @Nullable String words(String path, @Nullable Object given);

        /** For what is not there. */
        default @Nullable Object otherwise(RecordComponent component) {
            return null;
        }
    }

    /** Words as they were kept, with a sign for those that had to be there and were erased. */
    private record Kept(Map<String, String> words) implements Source {
        @Override
        public @Nullable String words(String path, @Nullable Object given) {
            return words.get(path);
        }

        @Override
        public @Nullable Object otherwise(RecordComponent component) {
            boolean erased =
                    component.getType() == Words.class && !EventShape.mayBeMissing(component);
            return erased ? Words.ERASED : null;
        }
    }

    /** What somebody fills in; refused words and values stand in the intake. */
    static Optional<TrajectoryEvent> read(EventForm form, Intake intake) {
        Source guarded = (path, given) -> intake.prose(path, text(given), Words.LIMIT);
        return new EventReader(intake, guarded).event(form.type(), form.fields(), "");
    }

    /** What was written down before; words that were erased are left out. */
    static TrajectoryEvent restore(String kind, Map<String, ?> facts, Map<String, String> words) {
        var intake = new Intake();
        var reader = new EventReader(intake, new Kept(words));
        return reader.event(kind, facts, "")
                .orElseThrow(() -> new IllegalStateException(intake.refusals().toString()));
    }

    private Optional<TrajectoryEvent> event(
            @Nullable String type, Map<String, ?> fields, String path) {
        Optional<Class<?>> shape = EventShape.named(type);
        intake.check(shape.isPresent(), path + EventWriter.TYPE, "trajectory.refused.type");
        return shape.map(found -> (TrajectoryEvent) record(found, fields, path));
    }

    /** Null when something in it was refused. */
    private @Nullable Object record(Class<?> type, Map<String, ?> fields, String path) {
        refuseUnknown(type, fields, path);
        int before = intake.refusals().size();
        var values = new ArrayList<@Nullable Object>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(component(component, fields.get(component.getName()), path));
        }
        return intake.refusals().size() > before ? null : EventShape.make(type, values);
    }

    private @Nullable Object component(
            RecordComponent component, @Nullable Object given, String path) {
        String place = path + component.getName();
        int before = intake.refusals().size();
        Object read = value(component.getGenericType(), given, place);
        Object value = read == null ? source.otherwise(component) : read;
        boolean fine = value != null || EventShape.mayBeMissing(component);
        if (intake.refusals().size() == before) {
            intake.check(fine, place, "refusal.required");
        }
        return value;
    }

    private @Nullable Object value(Type type, @Nullable Object given, String path) {
        return switch (type) {
            case ParameterizedType several -> list(several, given, path);
            case Class<?> one when one == Words.class -> words(given, path);
            case Class<?> one when one == TrajectoryEvent.class -> nested(given, path);
            case Class<?> one when one.isRecord() && !EventShape.isBare(one) ->
                    inner(one, given, path);
            case Class<?> one -> plain(one, text(given), path);
            default -> throw new IllegalStateException(type.getTypeName());
        };
    }

    private @Nullable Object words(@Nullable Object given, String path) {
        String said = source.words(path, given);
        return said == null ? null : new Words(said);
    }

    private @Nullable Object nested(@Nullable Object given, String path) {
        var fields = fields(given);
        String type = text(fields.remove(EventWriter.TYPE));
        return fields.isEmpty() && type == null
                ? null
                : event(type, fields, path + ".").orElse(null);
    }

    private @Nullable Object inner(Class<?> type, @Nullable Object given, String path) {
        var fields = fields(given);
        return fields.isEmpty() ? null : record(type, fields, path + ".");
    }

    /** Empty for what has no fields. */
    private static Map<String, Object> fields(@Nullable Object given) {
        var fields = new LinkedHashMap<String, Object>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        return fields;
    }

    /** Left out it is empty. */
    private Object list(ParameterizedType type, @Nullable Object given, String path) {
        List<?> elements = given instanceof List<?> list ? list : List.of();
        intake.check(given == null || given instanceof List<?>, path, "refusal.unreadable");
        intake.check(elements.size() <= LIST_LIMIT, path, "refusal.list.long", LIST_LIMIT);
        var read = new ArrayList<Object>();
        for (int i = 0; i < Math.min(elements.size(), LIST_LIMIT); i++) {
            String place = path + "[" + i + "]";
            int before = intake.refusals().size();
            Object element = value(type.getActualTypeArguments()[0], elements.get(i), place);
            if (element != null) {
                read.add(element);
            } else if (intake.refusals().size() == before) {
                intake.check(false, place, "refusal.unreadable");
            }
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(read) : read;
    }

    private @Nullable Object plain(Class<?> type, @Nullable String text, String path) {
        if (type.isEnum() && type != Level.class) {
            return word(type, text, path);
        }
        return intake.read(path, text, given -> parse(type, given), message(type));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is that of an enumeration
    private @Nullable Object word(Class<?> type, @Nullable String text, String path) {
        return intake.word(path, (Class) type, text);
    }

    private static String message(Class<?> type) {
        if (type == CompetenceCode.class) {
            return "refusal.competence.unknown";
        }
        return type == Level.class ? "refusal.level" : "refusal.unreadable";
    }

    private static Optional<Object> parse(Class<?> type, String text) {
        try {
            return Optional.ofNullable(parsed(type, text));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static @Nullable Object parsed(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return day(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == boolean.class) {
            return text.equals("true") ? Boolean.TRUE : text.equals("false") ? false : null;
        }
        return type == Level.class
                ? Level.of(Integer.parseInt(text)).orElse(null)
                : bare(type, text);
    }

    private static @Nullable LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        return day.getYear() >= 1900 && day.getYear() < 2200 ? day : null;
    }

    private static @Nullable Object bare(Class<?> type, String text) {
        Class<?> of = type.getRecordComponents()[0].getType();
        Object value = of == UUID.class ? Ids.parse(text).orElse(null) : text;
        return value == null ? null : made(type, value);
    }

    /** The type itself knows what it refuses. */
    private static @Nullable Object made(Class<?> type, Object value) {
        try {
            return EventShape.make(type, List.of(value));
        } catch (IllegalStateException _) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable Object given) {
        return given == null ? null : given.toString();
    }

    private static void refuseUnknown(Class<?> type, Map<String, ?> fields, String path) {
        var known = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
        var unknown =
                fields.keySet().stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> path + name)
                        .map(name -> Refusal.of(name, "refusal.field.unknown", name))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new UnreadableException(unknown);
        }
    }
}
