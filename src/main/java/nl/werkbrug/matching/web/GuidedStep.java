package nl.werkbrug.matching.web;

import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One screen of the guided editor: one question, with its word in the address. */
public enum GuidedStep {
    WORK("werk", "title", "tasks"),
    COMPETENCES("kunnen", "criteria"),
    ORDER("volgorde", "criteria"),
    DEMANDS("eisen", "criteria"),
    TERMS("wanneer", "places", "hoursMin", "hoursMax", "startBy", "postcode", "workingTimes"),
    OFFER("aanbod", "offers", "ownOffers"),
    SEND("versturen");

    private static final Set<GuidedStep> OF_LINES = Set.of(COMPETENCES, ORDER, DEMANDS);

    private final String word;
    private final List<String> fields;

    GuidedStep(String word, String... fields) {
        this.word = word;
        this.fields = List.of(fields);
    }

    static Optional<GuidedStep> find(String word) {
        return Stream.of(values()).filter(step -> step.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    public int number() {
        return ordinal() + 1;
    }

    public int total() {
        return values().length;
    }

    /** The last one leads nowhere further. */
    GuidedStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    public @Nullable GuidedStep previous() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    boolean isOfLines() {
        return OF_LINES.contains(this);
    }

    /** What this screen asks for. */
    List<String> fields() {
        return fields;
    }

    /** Whoever stands here can do something about it. */
    boolean concerns(Refusal refusal) {
        return this == SEND || fields.contains(refusal.field().replaceFirst("\\[.*", ""));
    }

    /** Where somebody can do something about it. */
    public static GuidedStep of(Refusal refusal) {
        return Stream.of(values()).filter(step -> step.concerns(refusal)).findFirst().orElse(SEND);
    }
}
