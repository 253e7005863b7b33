package nl.werkbrug.need.web;

import nl.werkbrug.need.NeedStatus;

import java.util.Optional;
import java.util.stream.Stream;

/** A status that a list of needs can be narrowed to, with its word in the address. */
public enum StatusChoice {
    SUBMITTED("ingediend"),
    OPEN("open"),
    DRAFT("concept"),
    FILLED("vervuld"),
    WITHDRAWN("ingetrokken"),
    EXPIRED("verlopen");

    private final String word;

    StatusChoice(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public NeedStatus status() {
        return NeedStatus.valueOf(name());
    }

    public static Optional<StatusChoice> find(String word) {
        return Stream.of(values()).filter(choice -> choice.word.equals(word)).findFirst();
    }
}
