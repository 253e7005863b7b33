package nl.werkbrug.trajectory.web;

import nl.werkbrug.condition.Region;
import nl.werkbrug.trajectory.Appointment;
import nl.werkbrug.trajectory.IntroductionForm;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.web.FormFields;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A plan to meet as it stands in a form: what was typed, or what is known. */
public record IntroductionFields(
        String employer,
        String need,
        String kind,
        String day,
        String time,
        String minutes,
        String where,
        String whom,
        String named) {
    static IntroductionFields of(FormFields typed) {
        return new IntroductionFields(
                typed.text("employer"),
                typed.text("need"),
                typed.text("kind"),
                typed.text("day"),
                typed.text("time"),
                typed.text("minutes"),
                typed.text("where"),
                typed.text("whom"),
                typed.text("named"));
    }

    static IntroductionFields of(PlannedIntroduction one) {
        Appointment known = one.appointment();
        LocalDateTime wall =
                LocalDateTime.ofInstant(known.at(), Region.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return new IntroductionFields(
                one.employer().value().toString(),
                one.need() == null ? "" : one.need().value().toString(),
                one.arrangement().kind().name(),
                wall.toLocalDate().toString(),
                wall.toLocalTime().toString(),
                Integer.toString(known.minutes()),
                known.where(),
                known.whom(),
                one.arrangement().named() ? "ja" : "");
    }

    IntroductionForm form() {
        return new IntroductionForm(employer, need, kind, day, time, minutes, where, whom, named);
    }
}
