package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.micronaut.runtime.server.EmbeddedServer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Looks at a page as every reader gets it: phone and desk, light and dark, with axe. */
public final class Inspection {
    private record Look(int width, ColorScheme scheme) {}

    private static final List<Look> LOOKS =
            List.of(
                    new Look(320, ColorScheme.LIGHT),
                    new Look(360, ColorScheme.DARK),
                    new Look(1280, ColorScheme.LIGHT),
                    new Look(1280, ColorScheme.DARK));

    private static final List<Look> GLANCES =
            List.of(new Look(320, ColorScheme.DARK), new Look(1280, ColorScheme.LIGHT));

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
        for (Look look : looks) {
            inspect(visitor.apply(chromium.page(look.width(), look.scheme())), address, deed);
        }
        complaints.removeIf(text -> expected.stream().anyMatch(text::contains));
        assertThat(complaints).isEmpty();
    }

    private void inspect(Page page, String address, Consumer<Page> deed) {
        page.onConsoleMessage(message -> complaints.add(address + ": " + message.text()));
        page.navigate(address);
        deed.accept(page);
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(found -> complaints.add(found.getId() + " " + found.getNodes()));
        if (isWiderThanTheScreen(page)) {
            complaints.add("Scrolls sideways at " + page.viewportSize().width + ": " + address);
        }
        page.context().close();
    }

    private static boolean isWiderThanTheScreen(Page page) {
        var scrolls = "() => document.documentElement.scrollWidth > window.innerWidth";
        return Boolean.TRUE.equals(page.evaluate(scrolls));
    }
}
