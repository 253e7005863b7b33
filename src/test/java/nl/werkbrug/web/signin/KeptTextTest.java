package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Sessions;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A session that ends while somebody types costs no text. */
@MicronautTest(transactional = false)
class KeptTextTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String EDITOR = "/behoeften/nieuw";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Sessions sessions;

    @Test
    void gives_the_editor_back_filled_in_after_signing_in() {
        var standing = Standing.staff(Set.of(Role.ACCOUNT_MANAGER), Set.of(Region.of("flevoland")));
        var anna = accounts.add(new AccountDraft("anna", "Anna", null, standing), PASSWORD);
        Browser browser = new Browser(server);
        browser.signIn("anna", PASSWORD);
        browser.get(EDITOR);
        sessions.endAll(anna.id());

        var refused =
                browser.post(
                        EDITOR,
                        "title",
                        "Lasser <b> & \"co\"",
                        "tasks",
                        "Eerste regel\r\nTweede regel",
                        "workingTimes",
                        "DAY",
                        "workingTimes",
                        "NIGHT",
                        "actie",
                        "bewaar");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body())
                .contains("Je tekst is bewaard", "name=\"kept.title\"")
                .doesNotContain("kept.actie", "kept.csrf");

        var carried = new ArrayList<>(hidden(refused.body()));
        carried.addAll(List.of("username", "anna", "password", "niet het wachtwoord"));
        var wrong = browser.postBare("/inloggen", encoded(carried));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("name=\"kept.title\"");

        carried = new ArrayList<>(hidden(wrong.body()));
        carried.addAll(List.of("username", "anna", "password", PASSWORD));
        var back = browser.postBare("/inloggen", encoded(carried));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body())
                .contains("Je bent weer ingelogd. Je tekst is bewaard.", "action=\"" + EDITOR);

        var editor = browser.postBare(EDITOR, encoded(hidden(back.body())));
        assertThat(editor.statusCode()).isEqualTo(200);
        assertThat(editor.body())
                .contains("value=\"Lasser &lt;b> &amp; &#34;co&#34;\"")
                .contains("Eerste regel\r\nTweede regel</textarea>")
                .contains("value=\"DAY\" checked", "value=\"NIGHT\" checked");
    }

    @Test
    void a_body_that_is_too_large_is_413_for_nobody_too() {
        var answer = new Browser(server).post(EDITOR, "tasks", "x".repeat(2_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_script_is_only_told_that_it_is_signed_out() {
        var answer = new nl.werkbrug.web.Api(server).nobody().post(EDITOR, "{}");

        assertThat(answer.status()).isEqualTo(401);
    }

    /** The fields of the first form on the page, as a browser would send them. */
    private static List<String> hidden(String page) {
        String main = page.substring(page.indexOf("<main"));
        String form = main.substring(main.indexOf("<form"), main.indexOf("</form>"));
        return HIDDEN.matcher(form)
                .results()
                .flatMap(field -> List.of(field.group(1), unescaped(field.group(2))).stream())
                .toList();
    }

    private static String encoded(List<String> fields) {
        return Browser.encoded(fields.toArray(String[]::new));
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
