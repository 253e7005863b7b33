package nl.werkbrug.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import jakarta.inject.Singleton;

import java.util.Map;

/** Makes a page where no controller does: of an error, or in place of what was asked. */
@Singleton
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    public String render(String name, Map<String, Object> parts) {
        var page = new StringOutput();
        engine.render(name + ".jte", parts, page);
        return page.toString();
    }
}
