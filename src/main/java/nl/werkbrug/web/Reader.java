package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;

import nl.werkbrug.refusal.Wording;

import java.util.Locale;

/** In which language someone reads the API: English, or Dutch for who asks so. */
public final class Reader {
    private Reader() {}

    public static Locale locale(HttpRequest<?> request) {
        boolean dutch =
                request.getLocale().map(locale -> locale.getLanguage().equals("nl")).orElse(false);
        return dutch ? Wording.DUTCH : Locale.ENGLISH;
    }
}
