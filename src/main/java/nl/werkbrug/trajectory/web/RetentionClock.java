package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.Placement;
import nl.werkbrug.web.Texts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** How long a placement has still to last (nl: nog 9 weken tot duurzaam). */
record RetentionClock(Placement placement, LocalDate today) {
    private static final int DAYS_A_WEEK = 7;

    List<String> tell(Texts texts) {
        if (!placement.isRunning()) {
            LocalDate ended = Objects.requireNonNull(placement.endedOn());
            LocalDate until = ended.plusDays(Placement.GAP_DAYS + 1L);
            return List.of(texts.of("trajectory.clock.gap", ended, until));
        }
        return List.of(half(texts), year(texts));
    }

    private String half(Texts texts) {
        LocalDate day = placement.durableFrom();
        if (placement.isDurable()) {
            return texts.of("trajectory.clock.durable");
        }
        return today.isBefore(day)
                ? texts.of("trajectory.clock.left", weeksUntil(day), day)
                : texts.of("trajectory.clock.check", day);
    }

    private String year(Texts texts) {
        LocalDate day = placement.firstDay().plusWeeks(Placement.YEAR_WEEKS);
        if (placement.isConfirmedAfterAYear()) {
            return texts.of("trajectory.clock.year.confirmed");
        }
        return today.isBefore(day)
                ? texts.of("trajectory.clock.year.left", weeksUntil(day), day)
                : texts.of("trajectory.clock.year.check", day);
    }

    /** A week that began counts. */
    private long weeksUntil(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
    }
}
