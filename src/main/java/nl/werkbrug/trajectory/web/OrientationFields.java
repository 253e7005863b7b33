package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The agreement on an orientation as it stands in the form: unread text. */
public record OrientationFields(
        String mentor,
        String coach,
        String firstDay,
        String lastDay,
        String hours,
        List<String> days,
        List<String> goals) {
    public OrientationFields {
        days = List.copyOf(days);
        goals = List.copyOf(goals);
    }

    static OrientationFields of(FormFields typed) {
        return new OrientationFields(
                typed.text("mentor"),
                typed.text("coach"),
                typed.text("firstDay"),
                typed.text("lastDay"),
                typed.text("hours"),
                typed.values("days"),
                typed.values("goals"));
    }

    public boolean has(DayOfWeek day) {
        return days.contains(day.name());
    }

    /** At the company that somebody met. */
    EventForm event(PlannedIntroduction met) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("employer", met.employer().value().toString());
        Optional.ofNullable(met.need())
                .ifPresent(need -> fields.put("need", need.value().toString()));
        fields.put("mentor", mentor);
        if (!coach.isBlank()) {
            fields.put("coach", coach);
        }
        fields.put("firstDay", firstDay);
        fields.put("lastDay", lastDay);
        fields.put("hours", hours);
        fields.put("days", days);
        fields.put("learningGoals", goals);
        return new EventForm("OrientationStarted", fields);
    }
}
