package nl.werkbrug.board.web;

import nl.werkbrug.board.Colleague;
import nl.werkbrug.trajectory.Orientation;
import nl.werkbrug.trajectory.Placement;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.Words;
import nl.werkbrug.trajectory.WorkExperience;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody at an employer as a page shows it.
 *
 * @param goals what is to be learned, by name
 */
public record ColleagueView(Colleague colleague, List<String> goals, LocalDate today, Texts texts) {
    public ColleagueView {
        goals = List.copyOf(goals);
    }

    public String id() {
        return colleague.id().value().toString();
    }

    public String name() {
        String name = colleague.name();
        return name == null ? texts.of("colleague.unnamed") : name;
    }

    /** What somebody does here. */
    public String kind() {
        return switch (stay()) {
            case Orientation _ -> texts.of("phase.ORIENTATION");
            case WorkExperience _ -> texts.of("phase.WORK_EXPERIENCE");
            case Placement _ -> texts.of("phase.PLACEMENT");
        };
    }

    public String period() {
        LocalDate last = stay().lastDay();
        return last == null
                ? texts.of("colleague.from", stay().firstDay())
                : texts.of("colleague.period", stay().firstDay(), last);
    }

    /** Blank when nothing was agreed about it. */
    public String days() {
        return stay() instanceof Orientation orientation
                ? orientation.agreed().days().stream()
                        .sorted()
                        .map(this::nameOf)
                        .collect(Collectors.joining(", "))
                : "";
    }

    public @Nullable Integer hours() {
        return switch (stay()) {
            case Orientation it -> it.agreed().hours();
            case WorkExperience it -> it.agreed().hours();
            case Placement it -> it.current().agreed().hours();
        };
    }

    public @Nullable String mentor() {
        Words mentor =
                switch (stay()) {
                    case Orientation it -> it.agreed().mentor();
                    case WorkExperience it -> it.agreed().mentor();
                    case Placement it -> it.current().agreed().mentor();
                };
        return mentor == null ? null : mentor.text();
    }

    /** When the coach comes or calls; blank when nothing is planned. */
    public String next() {
        LocalDate day = colleague.nextContact();
        if (day == null) {
            return "";
        }
        return day.isBefore(today)
                ? texts.of("colleague.next.soon")
                : texts.of("colleague.next.on", day);
    }

    /** How it goes by the employer's own word, the last time. */
    public Signal told() {
        var told = colleague.signals().employer();
        return told == null ? Signal.NOT_SPOKEN : told.signal();
    }

    public @Nullable LocalDate toldOn() {
        var told = colleague.signals().employer();
        return told == null ? null : told.on();
    }

    private Stay stay() {
        return colleague.stay();
    }

    private String nameOf(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.locale());
    }
}
