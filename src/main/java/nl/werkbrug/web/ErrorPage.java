package nl.werkbrug.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.HtmlErrorResponseBodyProvider;

import jakarta.inject.Singleton;

import java.util.Map;

/** Every error as a page in plain words, for who asked for HTML. */
@Singleton
class ErrorPage implements HtmlErrorResponseBodyProvider {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frame frame;

    ErrorPage(Frame frame) {
        this.frame = frame;
    }

    @Override
    public String body(ErrorContext context, HttpResponse<?> response) {
        var page = new StringOutput();
        var model = Map.<String, Object>of("frame", frame, "kind", kind(response.code()));
        templates.render("web/error.jte", model, page);
        return page.toString();
    }

    /** The part of the key that tells these errors apart. */
    private static String kind(int status) {
        if (status == 404) {
            return "missing";
        }
        return status < 500 ? "asked" : "ours";
    }
}
