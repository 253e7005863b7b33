package nl.werkbrug.own.web;

import io.micronaut.http.HttpResponse;

import java.net.URI;

/** The way back after a deed, to the page that says that it is done. */
final class Done {
    private Done() {}

    /** The page below {@code /ik}; the front page when it has no name. */
    static HttpResponse<?> at(String page, String deed) {
        String path = page.isEmpty() ? "/ik" : "/ik/" + page;
        return HttpResponse.seeOther(URI.create(path + "?gelukt=" + deed + "#inhoud"));
    }
}
