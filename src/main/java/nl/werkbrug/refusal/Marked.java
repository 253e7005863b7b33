package nl.werkbrug.refusal;

import nl.werkbrug.guard.Passage;

import java.util.Optional;

/** The sentence of a refusal, taken apart around the passage it is about; empty without one. */
public record Marked(String before, String passage, String after) {
    static Marked of(String sentence, Optional<Passage> quoted) {
        String passage = quoted.map(Passage::text).orElse("");
        int start = sentence.indexOf("«" + passage + "»") + 1;
        return passage.isEmpty() || start == 0
                ? new Marked(sentence, "", "")
                : new Marked(
                        sentence.substring(0, start),
                        passage,
                        sentence.substring(start + passage.length()));
    }
}
