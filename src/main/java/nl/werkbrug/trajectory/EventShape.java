package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event is made of, so that one reader and one writer serve them all. */
final class EventShape {
    private static final Map<String, Class<?>> BY_NAME =
            Stream.of(TrajectoryEvent.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private EventShape() {}

    static Optional<Class<?>> named(@Nullable String type) {
        return Optional.ofNullable(type).map(BY_NAME::get);
    }

    static String nameOf(TrajectoryEvent event) {
        return event.getClass().getSimpleName();
    }

    /** An id or a code, which is written as its value. */
    static boolean isBare(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1;
    }

    static boolean mayBeMissing(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static @Nullable Object valueOf(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object make(Class<?> type, List<@Nullable Object> values) {
        var types =
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
