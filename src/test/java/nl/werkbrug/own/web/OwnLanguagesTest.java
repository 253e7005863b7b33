package nl.werkbrug.own.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.own.web.OwnPeople.Somebody;
import nl.werkbrug.refusal.Wording;
import nl.werkbrug.web.PageWords;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.util.List;

/** Walks everything that a candidate meets in Arabic and in English: no sentence stays behind. */
@MicronautTest(transactional = false)
class OwnLanguagesTest extends StoreTest {
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/ik",
                    "/ik/profiel",
                    "/ik/wijzigen",
                    "/ik/kunnen",
                    "/ik/kunnen?zoek=lassen",
                    "/ik/kunnen?zoek=xqzxqz",
                    "/ik/kunnen/vertellen",
                    "/ik/kunnen/werk",
                    "/ik/kunnen/werk?sector=behaviour",
                    "/ik/kunnen/niveau?code=wb:lassen",
                    "/ik/wensen",
                    "/ik/kaart",
                    "/ik/stappen",
                    "/ik/meekijkers",
                    "/ik/toestemming",
                    "/ik/rechten",
                    "/ik/gegevens",
                    "/account",
                    "/account/tweede-stap",
                    "/competenties",
                    "/competenties?zoek=lassen",
                    "/competenties?sector=metal",
                    "/competenties/lassen",
                    "/nergens");
    private static final List<String> ENTRANCES =
            List.of(
                    "/inloggen",
                    "/herstel",
                    "/code",
                    "/herstel/niets",
                    "/uitnodiging/niets",
                    "/antwoord/niets");

    @Inject OwnPeople people;

    private final ListAppender<ILoggingEvent> missing = new ListAppender<>();
    private final Logger wording = (Logger) LoggerFactory.getLogger(Wording.class);
    private Somebody anna;
    private String proposal;

    @BeforeEach
    void anna_is_asked_and_listened_to() {
        anna = people.withCertificate();
        proposal = "/ik/voorstellen/" + people.asked(anna).value();
        missing.start();
        wording.setLevel(Level.DEBUG);
        wording.addAppender(missing);
    }

    @AfterEach
    void listen_no_more() {
        wording.detachAppender(missing);
        wording.setLevel(null);
    }

    @Test
    void says_everything_in_arabic_from_right_to_left() {
        speak("ar");

        PAGES.forEach(page -> assertThat(body(page)).as(page).contains("lang=\"ar\" dir=\"rtl\""));
        assertThat(body(proposal)).contains("dir=\"rtl\"");
        assertThat(body(proposal + "/brief")).contains("dir=\"rtl\"");
        deeds();
        anna.browser().post("/uitloggen");
        ENTRANCES.forEach(page -> assertThat(body(page)).as(page).contains("dir=\"rtl\""));
        anna.browser().signIn("niemand", "verkeerd wachtwoord");

        assertThat(missing.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }

    @Test
    void leaves_no_dutch_on_an_english_page() {
        speak("en");

        PAGES.forEach(
                page -> assertThat(words(page)).as(page).doesNotContainPattern(PageWords.DUTCH));
        anna.browser().post("/uitloggen");
        ENTRANCES.forEach(
                page -> assertThat(words(page)).as(page).doesNotContainPattern(PageWords.DUTCH));
    }

    /** Refusals and answers have sentences too. */
    private void deeds() {
        var browser = anna.browser();
        browser.post(proposal + "/antwoord", "answer", "rommel");
        browser.post(proposal + "/klopt-niet", "words", "nee");
        browser.post(proposal + "/antwoord", "answer", "YES");
        body(proposal);
        browser.post("/ik/wijzigen", "version", "0", "postcode", "rommel", "hoursMin", "x");
        browser.post("/ik/kunnen/vertellen", "work", "111222333");
        browser.post("/ik/kunnen/vertellen", "work", "xqz");
        browser.post("/ik/kunnen/niveau", "gevraagd", "wb:lassen", "niveau:wb:lassen", "");
        browser.post("/ik/wensen", "version", "0", "bedrijf", "rommel", "actie", "bewaar");
        browser.post("/ik/betwisten", "fact", "competences/wb:lassen/DECLARED", "words", "nee");
        browser.post("/ik/pauze");
        List.of("gewijzigd", "toestemming", "betwist", "pauze", "verder", "wissen", "niet-wissen")
                .forEach(deed -> body("/ik?gelukt=" + deed));
        body("/ik/profiel");
        browser.post("/account/wachtwoord", "old", "fout", "password", "kort");
        browser.post("/ik/wissen", "zeker", "ja");
        body("/ik");
        body("/ik/rechten");
    }

    private void speak(String code) {
        anna.browser().post("/taal", "taal", code, "terug", "/ik");
    }

    private String body(String page) {
        return anna.browser().get(page).body();
    }

    private String words(String page) {
        return PageWords.of(body(page));
    }
}
