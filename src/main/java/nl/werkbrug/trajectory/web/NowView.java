package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.Stay;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What runs now: an orientation, a learning job or a placement.
 *
 * @param mentor for who may read it
 * @param clock how far it is from durable, in sentences; none but for a placement
 */
public record NowView(
        Stay stay,
        String employer,
        String kind,
        @Nullable String mentor,
        @Nullable String days,
        @Nullable Integer hours,
        List<String> clock) {
    public NowView {
        clock = List.copyOf(clock);
    }
}
