package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.Orientation;
import nl.werkbrug.trajectory.OrientationAgreement;
import nl.werkbrug.web.Texts;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An agreement as it is read and printed.
 *
 * @param path of the page, without an ending
 */
public record AgreementOnPage(OrientationAgreement agreement, List<Goal> goals, String path) {
    public Orientation orientation() {
        return agreement.orientation();
    }

    /** The days of the week in their order; blank when nobody said which. */
    public String days(Texts t) {
        return orientation().agreed().days().stream()
                .sorted()
                .map(day -> name(day, t))
                .collect(Collectors.joining(", "));
    }

    static String name(DayOfWeek day, Texts t) {
        return day.getDisplayName(TextStyle.FULL, t.locale());
    }
}
