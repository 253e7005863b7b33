package nl.werkbrug.own.web;

import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Texts;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: a sentence for each field. */
final class Wrong {
    private Wrong() {}

    static Map<String, String> words(RefusedException refused, Texts texts) {
        var words = new LinkedHashMap<String, String>();
        refused.refusals()
                .forEach(refusal -> words.putIfAbsent(refusal.field(), texts.of(refusal)));
        return words;
    }
}
