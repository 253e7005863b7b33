package nl.werkbrug.matching.web;

import nl.werkbrug.refusal.Refusal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was refused of a form, for the summary on top and for each field. */
public record Errors(List<Refusal> all, Lines lines) {
    private static final Pattern OF_LINE = Pattern.compile("criteria\\[(\\d+)]\\.(\\w+)");

    public Errors {
        all = List.copyOf(all);
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
        Matcher line = OF_LINE.matcher(refusal.field());
        if (line.matches()) {
            return Plank.id(line.group(2), competence(Integer.parseInt(line.group(1))));
        }
        return refusal.field().equals("criteria") ? "zoek" : refusal.field();
    }

    /** The key of the name of the field. */
    public String nameKey(Refusal refusal) {
        Matcher line = OF_LINE.matcher(refusal.field());
        return "editor.field." + (line.matches() ? line.group(2) : refusal.field());
    }

    private String competence(int i) {
        return lines.all().get(i).competence();
    }
}
