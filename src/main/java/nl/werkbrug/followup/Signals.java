package nl.werkbrug.followup;

import nl.werkbrug.trajectory.Signal;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/** The last signal of each side; null from whom none was heard. */
public record Signals(@Nullable Told candidate, @Nullable Told employer) {
    public static final Signals NONE = new Signals(null, null);

    private static final Comparator<Told> IN_ORDER =
            Comparator.comparing(Told::on).thenComparing(Told::at);

    static Signals of(Collection<Told> told) {
        return new Signals(last(told, Side.CANDIDATE), last(told, Side.EMPLOYER));
    }

    /** The worse of both sides; not spoken when nobody was heard. */
    public Signal worst() {
        return Stream.of(Signal.RED, Signal.ORANGE, Signal.GREEN)
                .filter(this::has)
                .findFirst()
                .orElse(Signal.NOT_SPOKEN);
    }

    public boolean has(Signal signal) {
        return is(candidate, signal) || is(employer, signal);
    }

    private static boolean is(@Nullable Told told, Signal signal) {
        return told != null && told.signal() == signal;
    }

    private static @Nullable Told last(Collection<Told> told, Side side) {
        return told.stream().filter(one -> one.side() == side).max(IN_ORDER).orElse(null);
    }
}
