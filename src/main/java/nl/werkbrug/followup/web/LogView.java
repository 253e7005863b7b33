package nl.werkbrug.followup.web;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.web.FormFields;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The log screen: what is in its fields, and what was wrong with that.
 *
 * @param box whose phone this is: the number of the account; empty for nobody's
 * @param who the first name or the reference; empty when that is not known
 * @param at the employer and its place; empty for who is at no employer now
 * @param proposals the next day, by the worse of both signals
 */
public record LogView(
        String box,
        String who,
        String at,
        boolean isAtWork,
        Map<Signal, LocalDate> proposals,
        FormFields typed,
        List<Refusal> refusals) {
    /** How many agreements fit on the screen. */
    public static final int AGREEMENTS = 2;

    public LogView {
        proposals = Map.copyOf(proposals);
        refusals = List.copyOf(refusals);
    }

    public String text(String field) {
        return typed.text(field);
    }

    public boolean chose(String field, String value) {
        return typed.values(field).contains(value);
    }

    /** Empty where nothing is proposed. */
    public String proposal(String signal) {
        LocalDate day = proposals.get(Signal.valueOf(signal));
        return day == null ? "" : day.toString();
    }

    public List<Refusal> wrong(String field) {
        return refusals.stream().filter(each -> each.field().equals(field)).toList();
    }

    public boolean hasWrong(String field) {
        return !wrong(field).isEmpty();
    }

    /** What is wrong with no field of this screen. */
    public List<Refusal> loose() {
        return refusals.stream().filter(each -> !LogForm.FIELDS.contains(each.field())).toList();
    }

    public boolean hasAgreement() {
        return IntStream.range(0, AGREEMENTS)
                .mapToObj("agreements[%d]."::formatted)
                .anyMatch(path -> !(text(path + "what") + text(path + "dueOn")).isEmpty());
    }
}
