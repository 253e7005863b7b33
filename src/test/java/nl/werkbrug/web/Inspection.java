package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.micronaut.runtime.server.EmbeddedServer;

import org.jspecify.annotations.Nullable;

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
    private @Nullable Page tab;

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
        Page page = fresh(looks.getFirst().width());
        page.navigate(address);
        deed.accept(page);
        looks.forEach(look -> inspect(page, look));
        assertThat(unexpected()).as(address).isEmpty();
    }

    /** One tab for all addresses: opening another takes as long as looking at a page. */
    private Page fresh(int width) {
        Page page = tab == null ? open() : tab;
        tab = page;
        show(page, new Look(width, ColorScheme.LIGHT, false));
        return page;
    }

    /** What was heard since the last address. */
    private List<String> unexpected() {
        var heard = new ArrayList<>(complaints);
        complaints.clear();
        heard.removeIf(text -> expected.stream().anyMatch(text::contains));
        return heard;
    }

    private Page open() {
        Page page = visitor.apply(chromium.phone());
        page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
        return page;
    }

    private static void show(Page page, Look look) {
        page.setViewportSize(look.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    }

    private void inspect(Page page, Look look) {
        show(page, look);
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
