package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.micronaut.runtime.server.EmbeddedServer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Looks at a page as every reader gets it: phone and desk, light and dark, with axe. */
public final class Inspection {
    /** Axe takes longest: it looks at the narrowest and the widest page, once in the dark. */
    private record Look(int width, ColorScheme scheme, boolean withAxe) {}

    private static final List<Look> LOOKS =
            List.of(
                    new Look(320, ColorScheme.DARK, true),
                    new Look(360, ColorScheme.LIGHT, false),
                    new Look(1280, ColorScheme.LIGHT, true));

    private static final List<Look> GLANCES =
            List.of(
                    new Look(320, ColorScheme.DARK, true),
                    new Look(1280, ColorScheme.LIGHT, false));

    private static final int HEIGHT = 800;

    private final Chromium chromium;
    private final UnaryOperator<Page> visitor;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** Looks as an account manager. */
    public Inspection(Chromium chromium, EmbeddedServer server) {
        this(chromium, page -> Chromium.signIn(page, server));
    }

    /** Looks as whoever the visitor makes of a new page. */
    public Inspection(Chromium chromium, UnaryOperator<Page> visitor) {
        this.chromium = chromium;
        this.visitor = visitor;
    }

    /** The same where the browser itself tells of an answer that says no. */
    public Inspection expecting(String... statuses) {
        expected.addAll(List.of(statuses));
        return this;
    }

    /** Opens the address, does something with it and expects nothing to complain about. */
    public void inspect(String address, Consumer<Page> deed) {
        inspect(LOOKS, address, deed);
    }

    /** The same in the narrowest and the widest way only, for many pages. */
    public void glance(String address, Consumer<Page> deed) {
        inspect(GLANCES, address, deed);
    }

    private void inspect(List<Look> looks, String address, Consumer<Page> deed) {
        Page page = visitor.apply(chromium.page(looks.getFirst().width(), ColorScheme.LIGHT));
        page.onConsoleMessage(message -> complaints.add(address + ": " + message.text()));
        page.navigate(address);
        deed.accept(page);
        looks.forEach(look -> inspect(page, look));
        page.context().close();
        complaints.removeIf(text -> expected.stream().anyMatch(text::contains));
        assertThat(complaints).as(address).isEmpty();
    }

    private void inspect(Page page, Look look) {
        page.setViewportSize(look.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        if (look.withAxe()) {
            complaints.addAll(Axe.complaints(page));
        }
        if (isWiderThanTheScreen(page)) {
            complaints.add("Scrolls sideways at " + look.width());
        }
    }

    private static boolean isWiderThanTheScreen(Page page) {
        var scrolls = "() => document.documentElement.scrollWidth > window.innerWidth";
        return Boolean.TRUE.equals(page.evaluate(scrolls));
    }
}
