package nl.werkbrug.matching.web;

import nl.werkbrug.refusal.Refusal;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was refused of a form, for the summary on top and for each field. */
public record Errors(List<Refusal> all, Lines lines) {
    private static final Pattern OF_LINE = Pattern.compile("criteria\\[(\\d+)]\\.(\\w+)");

    // As they stand on the page.
    private static final List<String> ORDER =
            List.of(
                    "title",
                    "employer",
                    "region",
                    "tasks",
                    "criteria",
                    "places",
                    "hoursMin",
                    "hoursMax",
                    "startBy",
                    "postcode",
                    "workingTimes",
                    "dutchLevel",
                    "drivingLicence",
                    "sector",
                    "offers");

    public Errors {
        all = all.stream().sorted(Comparator.comparingInt(Errors::order)).toList();
    }

    static Errors none() {
        return new Errors(List.of(), Lines.NONE);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Refusal> of(String field) {
        return all.stream().filter(refusal -> refusal.field().equals(field)).toList();
    }

    public List<Refusal> ofLine(int place, String field) {
        return of("criteria[" + (place - 1) + "]." + field);
    }

    /** The id of the control that a refusal is about. */
    public String anchor(Refusal refusal) {
        int place = place(refusal);
        if (place > 0) {
            return Plank.id(field(refusal), lines.all().get(place - 1).competence());
        }
        return refusal.field().equals("criteria") ? "zoek" : refusal.field();
    }

    /** The name of the field, without the line it is in. */
    String field(Refusal refusal) {
        Matcher line = OF_LINE.matcher(refusal.field());
        return line.matches() ? line.group(2) : refusal.field();
    }

    /** The place of the line that a refusal is about, from 1; 0 when it is about none. */
    int place(Refusal refusal) {
        Matcher line = OF_LINE.matcher(refusal.field());
        return line.matches() ? Integer.parseInt(line.group(1)) + 1 : 0;
    }

    private static int order(Refusal refusal) {
        return ORDER.indexOf(refusal.field().replaceFirst("\\[.*", ""));
    }
}
