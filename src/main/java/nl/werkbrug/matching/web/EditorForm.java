package nl.werkbrug.matching.web;

import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything in the editor's form, as it was typed. It is the only memory the editor has. */
public record EditorForm(Typed typed, Lines lines) {

    static EditorForm of(Map<String, Object> posted) {
        Typed typed = Typed.of(posted);
        return new EditorForm(typed, Lines.of(typed));
    }

    /** A new need has its id from the start, so that saving twice makes one need. */
    static EditorForm blank(String region) {
        Typed typed =
                Typed.NOTHING
                        .with("id", UUID.randomUUID().toString())
                        .with("region", region)
                        .with("places", "1");
        return new EditorForm(typed, Lines.NONE);
    }

    static EditorForm of(Need need) {
        NeedForm form = NeedForm.of(need);
        Typed typed =
                Typed.NOTHING
                        .with("version", String.valueOf(need.version()))
                        .with("title", said(form.title()))
                        .with("tasks", said(form.tasks()))
                        .with("employer", said(form.employer()))
                        .with("region", said(form.region()))
                        .with("postcode", said(form.postcode()))
                        .with("places", said(form.places()))
                        .with("hoursMin", said(form.hoursMin()))
                        .with("hoursMax", said(form.hoursMax()))
                        .with("startBy", said(form.startBy()))
                        .with("dutchLevel", said(form.dutchLevel()))
                        .with("drivingLicence", said(form.drivingLicence()))
                        .with("sector", said(form.sector()))
                        .with("workingTimes", list(form.workingTimes()))
                        .with("offers", need.offers().stream().filter(Offer::isUsual).toList())
                        .with("ownOffers", String.join("\n", ownOffers(need)));
        List<Line> lines = need.topTen().criteria().stream().map(Line::of).toList();
        return new EditorForm(typed, new Lines(lines));
    }

    public String text(String field) {
        return typed.text(field);
    }

    /** As a browser sends it, so that another page can lead here with a need in the making. */
    Map<String, List<String>> fields() {
        var fields = new HashMap<>(typed.values());
        fields.put("competence", told(lines.all(), Line::competence));
        fields.put("minLevel", told(lines.all(), Line::minLevel));
        fields.put(
                "must", told(lines.all().stream().filter(Line::must).toList(), Line::competence));
        fields.put(
                "learnable",
                told(lines.all().stream().filter(Line::learnable).toList(), Line::competence));
        return fields;
    }

    private static List<String> told(List<Line> lines, Function<Line, String> word) {
        return lines.stream().map(word).toList();
    }

    EditorForm with(Lines changed) {
        return new EditorForm(typed, changed);
    }

    EditorForm with(String field, String text) {
        return with(field, List.of(text));
    }

    EditorForm with(String field, List<String> texts) {
        return new EditorForm(typed.with(field, texts), lines);
    }

    /** The fields as a browser would send them, with the lines as they stand now. */
    String written() {
        var fields = new TreeMap<>(typed.values());
        fields.put("competence", lines.codes());
        fields.put("minLevel", lines.all().stream().map(Line::minLevel).toList());
        fields.put("must", lines.codes(Line::must));
        fields.put("learnable", lines.codes(Line::learnable));
        fields.remove("rank");
        return new FormFields(fields).encoded();
    }

    /** What cannot be read as a number or a date is told to the intake and left out. */
    NeedForm read(@Nullable String status, Intake intake) {
        return new NeedForm(
                text("title"),
                text("tasks"),
                text("employer"),
                text("region"),
                text("postcode"),
                number("places", intake),
                number("hoursMin", intake),
                number("hoursMax", intake),
                Numbers.readDate("startBy", text("startBy"), intake),
                text("dutchLevel"),
                text("drivingLicence"),
                text("sector"),
                typed.all("workingTimes"),
                offers(),
                status,
                lines.read(intake));
    }

    /** The ticked ones and those in own words, one a line; each once. */
    private List<String> offers() {
        Stream<String> own = text("ownOffers").lines().map(String::strip);
        return List.copyOf(
                new LinkedHashSet<>(
                        Stream.concat(typed.all("offers").stream(), own)
                                .filter(offer -> !offer.isEmpty())
                                .toList()));
    }

    private static List<String> ownOffers(Need need) {
        return need.offers().stream().filter(Predicate.not(Offer::isUsual)).toList();
    }

    private @Nullable Integer number(String field, Intake intake) {
        return Numbers.read(field, text(field), "editor.refusal.number", intake);
    }

    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static List<String> list(@Nullable List<String> texts) {
        return Objects.requireNonNullElse(texts, List.of());
    }
}
