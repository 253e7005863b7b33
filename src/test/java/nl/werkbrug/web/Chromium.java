package nl.werkbrug.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;

import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.Required;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Role;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages in the browser of the machine: $CHROMIUM, or Debian's; nothing is downloaded. */
public final class Chromium implements AutoCloseable {
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /**
     * Starting takes seconds: one for all tests of this JVM, which share nothing but the program.
     */
    private static @Nullable Browser running;

    private final Browser browser = running();
    private final List<BrowserContext> contexts = new ArrayList<>();

    private static synchronized Browser running() {
        Browser known = running;
        if (known == null || !known.isConnected()) {
            known = launch();
            running = known;
        }
        return known;
    }

    private static Browser launch() {
        Path program = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            throw Required.missing("browser", "No browser at " + program + "; set CHROMIUM");
        }
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIET));
    }

    /** A common small phone. */
    public Page phone() {
        return page(360, ColorScheme.LIGHT);
    }

    public Page page(int width, ColorScheme scheme) {
        return open(sized(width).setColorScheme(scheme));
    }

    public Page withoutScript(int width) {
        return open(sized(width).setJavaScriptEnabled(false));
    }

    /** Gives the page the session of somebody with these roles; an account manager without any. */
    public static Page signIn(Page page, EmbeddedServer server, Role... roles) {
        return withSession(page, server, accounts(server).session(roles));
    }

    /** The same for an account that a test made itself. */
    public static Page signIn(Page page, EmbeddedServer server, AccountId account) {
        return withSession(page, server, accounts(server).session(account));
    }

    private static TestAccounts accounts(EmbeddedServer server) {
        return server.getApplicationContext().getBean(TestAccounts.class);
    }

    private static Page withSession(Page page, EmbeddedServer server, String token) {
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("werkbrug-session", token)
                                        .setUrl(server.getURI().toString())
                                        .setHttpOnly(true)
                                        .setSameSite(SameSiteAttribute.LAX)));
        return page;
    }

    private static Browser.NewContextOptions sized(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("nl-NL");
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        return context.newPage();
    }

    /** Forgets all that was opened here: pages, cookies, what was kept. */
    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
