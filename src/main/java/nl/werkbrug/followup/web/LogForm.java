package nl.werkbrug.followup.web;

import nl.werkbrug.candidate.Channel;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.followup.AgreementForm;
import nl.werkbrug.followup.FollowUpForm;
import nl.werkbrug.followup.Present;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of the log screen, and the follow-up that they say. */
final class LogForm {
    private static final List<String> OF_AGREEMENT = List.of("what", "owner", "dueOn");

    /** Where something can be wrong. */
    static final List<String> FIELDS =
            Stream.concat(
                            Stream.of(
                                    "present",
                                    "candidateSignal",
                                    "employerSignal",
                                    "topics",
                                    "note",
                                    "nextOn",
                                    "heldOn",
                                    "channel"),
                            IntStream.range(0, LogView.AGREEMENTS)
                                    .boxed()
                                    .flatMap(
                                            i -> OF_AGREEMENT.stream().map(name -> path(i) + name)))
                    .toList();

    private final FormFields typed;
    private final Intake intake = new Intake();

    private LogForm(FormFields typed) {
        this.typed = typed;
    }

    /** As most follow-ups are: today; at work on a visit with the mentor there, else by phone. */
    static FormFields blank(
            @Nullable UUID trajectory, boolean atWork, LocalDate today, @Nullable LocalDate next) {
        String proposed = next == null ? "" : next.toString();
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("id", List.of(UUID.randomUUID().toString()));
        fields.put("trajectory", List.of(trajectory == null ? "" : trajectory.toString()));
        fields.put("heldOn", List.of(today.toString()));
        fields.put("channel", List.of((atWork ? Channel.VISIT : Channel.CALL).name()));
        fields.put("present", present(atWork));
        fields.put("nextOn", List.of(proposed));
        fields.put("proposed", List.of(proposed));
        return new FormFields(Map.copyOf(fields));
    }

    private static List<String> present(boolean atWork) {
        return (atWork ? List.of(Present.CANDIDATE, Present.MENTOR) : List.of(Present.CANDIDATE))
                .stream().map(Present::name).toList();
    }

    /** Refuses what cannot be read with a RefusedException. */
    static FollowUpForm read(FormFields typed, UUID trajectory, boolean atWork) {
        return new LogForm(typed).read(trajectory, atWork);
    }

    private FollowUpForm read(UUID trajectory, boolean atWork) {
        var form =
                new FollowUpForm(
                        Ids.parse(typed.text("id")).orElse(null),
                        trajectory,
                        null,
                        day("heldOn"),
                        typed.text("channel"),
                        typed.values("present"),
                        signal("candidateSignal", true),
                        signal("employerSignal", atWork),
                        typed.values("topics"),
                        typed.text("note"),
                        IntStream.range(0, LogView.AGREEMENTS).mapToObj(this::agreement).toList(),
                        next());
        intake.finish();
        return form;
    }

    /** Also who was not spoken, is said so. */
    private String signal(String field, boolean asked) {
        String said = typed.text(field);
        intake.check(!asked || !said.isEmpty(), field, "refusal.signal");
        return said;
    }

    private AgreementForm agreement(int number) {
        String path = path(number);
        return new AgreementForm(
                typed.text(path + "what"), typed.text(path + "owner"), day(path + "dueOn"));
    }

    /** Who leaves the day that was proposed, leaves it to the rhythm. */
    private @Nullable LocalDate next() {
        return typed.text("nextOn").equals(typed.text("proposed")) ? null : day("nextOn");
    }

    private @Nullable LocalDate day(String field) {
        return intake.read(field, typed.text(field), LogForm::parse, "editor.refusal.date");
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String path(int agreement) {
        return "agreements[%d].".formatted(agreement);
    }
}
