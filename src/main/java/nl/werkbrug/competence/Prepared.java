package nl.werkbrug.competence;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** What takes a moment to make and is not needed to start: made when first asked for, once. */
final class Prepared<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Prepared(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready;
    }
}
