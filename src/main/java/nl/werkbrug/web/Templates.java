package nl.werkbrug.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import jakarta.inject.Singleton;

import java.util.Map;

/** Makes a page where no controller does: of an error, or in place of what was asked. */
@Singleton
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A part of a page that stands in another feature's page. */
    public Content part(String name, Map<String, Object> parts) {
        return page -> engine.render(name + ".jte", parts, page);
    }

    public String render(String name, Map<String, Object> parts) {
        var page = new StringOutput();
        engine.render(name + ".jte", parts, page);
        return page.toString();
    }
}
