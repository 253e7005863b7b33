package nl.werkbrug.web.signin;

import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.Wording;
import nl.werkbrug.web.Texts;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: for each field one sentence. */
public record Complaints(Map<String, String> sentences) {
    static final Complaints NONE = new Complaints(Map.of());

    static Complaints of(RefusedException refused, Texts texts) {
        var sentences = new LinkedHashMap<String, String>();
        refused.refusals()
                .forEach(
                        one -> sentences.putIfAbsent(one.field(), Wording.of(texts.locale(), one)));
        return new Complaints(sentences);
    }

    /** Empty when nothing is wrong with this field. */
    public String of(String field) {
        return sentences.getOrDefault(field, "");
    }
}
