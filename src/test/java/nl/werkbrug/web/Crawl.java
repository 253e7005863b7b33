package nl.werkbrug.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;

import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.demo.DemonstrationAccounts;

import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Signs in, follows every link and notes what a page should not do. Of pages that differ only in
 * whom or what they are about, a few are opened.
 */
final class Crawl {
    static final String NAME = "Kanariepietje";
    static final String PHONE = "06-00000987";

    private static final int PER_SHAPE = 2;

    private static final String INLINE =
            """
            () => [...document.querySelectorAll("script:not([src]), style, [style], [srcdoc]"),
                   ...[...document.querySelectorAll("*")].filter((each) =>
                     [...each.attributes].some((a) => a.name.startsWith("on")
                       || /^hx-on/.test(a.name) || /^\\s*javascript:/i.test(a.value)))]
                  .map((each) => each.outerHTML.slice(0, 120))
            """;
    private static final String UNPROVEN =
            """
            () => [...document.querySelectorAll("form:not([role=search][method=get])")].filter((form) =>
                    form.method !== "post"
                    || new URL(form.action).origin !== location.origin
                    || (!/[/](inloggen|herstel|code|taal)([/]|$)/.test(new URL(form.action).pathname)
                        && !(form.querySelector("input[name=csrf]") || {}).value))
                  .map((each) => each.outerHTML.slice(0, 120))
            """;
    private static final String SHOWS_CANARY =
            "name => document.documentElement.outerHTML.includes(name)";
    private static final String LINKS =
            """
            () => [...document.querySelectorAll("a[href]")].map((each) => each.href.split("#")[0])
            """;

    private final Chromium chromium;
    private final String origin;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> visited = new TreeSet<>();
    private final Set<String> sawCanary = new HashSet<>();

    Crawl(Chromium chromium, EmbeddedServer server) {
        this.chromium = chromium;
        this.origin = "http://localhost:" + server.getPort();
    }

    List<String> complaints() {
        return complaints;
    }

    Set<String> visited() {
        return visited;
    }

    /** Who met the person that was planted, so that there was something to leak. */
    Set<String> sawCanary() {
        return sawCanary;
    }

    /** All that one account can reach, and out again. */
    void walk(String username) {
        Page page = chromium.page(1280, ColorScheme.LIGHT);
        watch(username, page.context(), page);
        signIn(username, page);
        Deque<String> waiting = new ArrayDeque<>(links(page));
        Map<String, Integer> opened = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            String link = waiting.remove();
            if (seen.add(link)
                    && isOurs(link)
                    && opened.merge(shape(link), 1, Integer::sum) <= PER_SHAPE) {
                look(username, page, link);
                waiting.addAll(links(page));
            }
        }
        signOut(username, page);
        page.context().close();
    }

    private void signIn(String username, Page page) {
        page.navigate(origin + "/inloggen");
        inspect(username, page);
        page.locator("#username").fill(username);
        page.locator("#password").fill(DemonstrationAccounts.PASSWORD);
        page.locator("form:has(#password) button").click();
        if (page.url().endsWith("/inloggen")) {
            complaints.add(username + " does not get in");
        }
    }

    private void signOut(String username, Page page) {
        page.locator("form[action='/uitloggen'] button").click();
        try {
            page.waitForURL(origin + "/inloggen");
        } catch (TimeoutError _) {
            complaints.add(username + " does not get out");
        }
    }

    private void look(String username, Page page, String link) {
        boolean isDownload =
                link.matches(".*([.](json|pdf|ics|csv|xlsx)|/voorbeeld|/problemen)([?].*)?");
        int status = isDownload ? page.request().get(link).status() : open(page, link);
        if (status >= 400) {
            complaints.add("%s: dead link %s".formatted(username, link));
        } else if (!isDownload) {
            visited.add(shape(link));
            inspect(username, page);
        }
    }

    private static int open(Page page, String link) {
        Response answer = page.navigate(link);
        return answer == null ? 0 : answer.status();
    }

    private void inspect(String username, Page page) {
        String place = username + " at " + page.url() + ": ";
        texts(page, INLINE).forEach(each -> complaints.add(place + "inline " + each));
        texts(page, UNPROVEN).forEach(each -> complaints.add(place + "form " + each));
        if (Boolean.TRUE.equals(page.evaluate(SHOWS_CANARY, NAME))) {
            sawCanary.add(username);
        }
    }

    private void watch(String username, BrowserContext context, Page page) {
        page.onConsoleMessage(message -> hear(username, message.location() + message.text()));
        page.onPageError(error -> complaints.add(username + ": " + error));
        context.onRequest(request -> check(username, request));
        context.onResponse(response -> {
            String location = response.headers().getOrDefault("location", "");
            refuseCanary(username, location);
        });
    }

    /** Only that it keeps nothing of somebody who left. */
    private void hear(String username, String message) {
        if (!message.contains("Cleared data types")) {
            complaints.add(username + " hears: " + message);
        }
    }

    private void check(String username, Request request) {
        if (!request.url().startsWith(origin + "/")) {
            complaints.add("%s asks another origin: %s".formatted(username, request.url()));
        }
        refuseCanary(username, request.url());
    }

    private void refuseCanary(String username, String url) {
        String plain = URLDecoder.decode(url, UTF_8);
        if (plain.contains(NAME) || plain.contains(PHONE)) {
            complaints.add("%s: personal data in an address: %s".formatted(username, url));
        }
    }

    private boolean isOurs(String link) {
        if (link.matches("(tel|sms|mailto|geo):.*")) {
            return false; // for the phone itself; nothing is asked of anybody
        }
        if (!link.startsWith(origin + "/")) {
            complaints.add("A link leaves: " + link);
            return false;
        }
        refuseCanary("link", link);
        return true;
    }

    private List<String> links(Page page) {
        return texts(page, LINKS);
    }

    private static List<String> texts(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    private static String shape(String link) {
        return URI.create(link)
                .getPath()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("^/competenties/[a-z0-9-]+$", "/competenties/{naam}")
                .concat(URI.create(link).getQuery() == null ? "" : "?");
    }
}
