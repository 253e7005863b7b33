package nl.werkbrug.web.signin;

import com.microsoft.playwright.Page;

import java.nio.file.Path;

/** Pictures of pages, to be looked at by people: in target/shots. */
final class Shots {
    private Shots() {}

    static void take(Page page, String path) {
        String name = path.replaceAll("[^a-z-]+", "_").replaceAll("^(.{20}).*", "$1");
        String file = "%s-%d.png".formatted(name, page.viewportSize().width);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/shots", file)));
    }
}
