package nl.werkbrug.matching.web;

import nl.werkbrug.web.Texts;

import java.util.stream.Stream;

/**
 * What companies usually offer, to tick instead of type. A need keeps an offer as plain words: the
 * Dutch ones, whatever the language of who ticked it.
 */
public enum Offer {
    MENTOR,
    TRAINING,
    LEARNING_JOB,
    OPEN_HIRING,
    CLOTHES,
    TRAVEL,
    CONTRACT;

    static boolean isUsual(String words) {
        return Stream.of(values()).anyMatch(offer -> offer.words().equals(words));
    }

    /** The key of its words. */
    public String key() {
        return "editor.offer." + name();
    }

    /** What the need keeps. */
    public String words() {
        return Texts.DUTCH.of(key());
    }
}
