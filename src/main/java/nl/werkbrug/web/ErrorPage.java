package nl.werkbrug.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.HtmlErrorResponseBodyProvider;

import jakarta.inject.Singleton;

import java.util.Map;

/** Every error as a page in plain words, for who asked for HTML. */
@Singleton
class ErrorPage implements HtmlErrorResponseBodyProvider {
    private final Templates templates;
    private final Frames frames;

    ErrorPage(Templates templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public String body(ErrorContext context, HttpResponse<?> response) {
        Frame frame = frames.of(context.getRequest());
        var model = Map.<String, Object>of("frame", frame, "kind", kind(response.code()));
        return templates.render("web/error", model);
    }

    /** The part of the key that tells these errors apart. */
    private static String kind(int status) {
        return switch (status) {
            case 401 -> "unknown";
            case 403 -> "forbidden";
            case 404 -> "missing";
            case 413 -> "large";
            case 429 -> "fast";
            default -> status < 500 ? "asked" : "ours";
        };
    }
}
