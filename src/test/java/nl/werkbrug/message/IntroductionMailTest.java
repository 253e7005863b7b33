package nl.werkbrug.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.employer.Bonds;
import nl.werkbrug.employer.ContactForm;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.trajectory.IntroductionForm;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.MovableClock;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Both sides are invited with something for their calendar, and asked afterwards. */
@MicronautTest(transactional = false)
class IntroductionMailTest extends StoreTest {
    private static int number;
    private static final Actor COACH = TestActors.staff(Role.COACH, "flevoland");
    private static final MovableClock CLOCK = new MovableClock();
    private static final int PORT = freePort();

    private final GreenMail server =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Inject OutgoingMails mails;
    @Inject OutgoingMailRows rows;
    @Inject MailRound round;
    @Inject IntroductionMail invitations;
    @Inject Introductions introductions;
    @Inject Trajectories trajectories;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Bonds bonds;

    private String own = "";
    private String theirs = "";
    private EmployerId yard = EmployerId.create();
    private CandidateId anna = CandidateId.create();
    private TrajectoryId way = TrajectoryId.create();

    @MockBean(Clock.class)
    Clock clock() {
        return CLOCK;
    }

    @Override
    public Map<String, String> getProperties() {
        var settings = super.getProperties();
        settings.put("werkbrug.mail.host", "127.0.0.1");
        settings.put("werkbrug.mail.port", String.valueOf(PORT));
        settings.put("werkbrug.mail.security", "none");
        settings.put("werkbrug.mail.from", "Werkbrug <werkbrug@desk.example>");
        return settings;
    }

    @BeforeEach
    void a_candidate_and_somebody_at_the_yard() {
        CLOCK.restart();
        rows.deleteAll();
        own = "anna" + number + "@voorbeeld.example";
        theirs = "baas" + number++ + "@werf.example";
        yard = employers.add(new EmployerForm("Werf", null, null)).id();
        bonds.addContact(TestActors.DESK, yard, new ContactForm("De baas", null, null, theirs));
        anna = someone();
        way = trajectories.start(COACH, anna).id();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void both_get_an_invitation_and_the_employer_no_name_that_was_not_given() {
        plan(null);

        assertThat(to(own).calendar())
                .contains(
                        "METHOD:REQUEST", "SUMMARY:Kennismaking met Werf", "ATTENDEE:mailto:" + own)
                .contains("ORGANIZER:mailto:werkbrug@desk.example");
        assertThat(to(theirs).calendar()).contains("SUMMARY:Kennismaking met een kandidaat");
        assertThat(to(theirs).body()).contains("Op de werf", "25 november").doesNotContain("Anna");
        assertThat(to(theirs).body() + to(theirs).calendar()).doesNotContain("Anna", "Jansen", own);
    }

    @Test
    void with_the_yes_of_the_candidate_it_is_the_first_name_and_never_the_last() {
        plan("ja");

        assertThat(to(theirs).calendar()).contains("SUMMARY:Kennismaking met Anna");
        assertThat(to(theirs).body() + to(theirs).calendar()).doesNotContain("Jansen", own);
    }

    @Test
    void another_moment_and_a_cancellation_reach_the_same_calendars() {
        PlannedIntroduction one = plan(null);
        rows.deleteAll();
        introductions.move(COACH, one.id(), form("26", null));
        assertThat(to(own).calendar())
                .contains("METHOD:REQUEST", "SEQUENCE:1", "UID:" + one.id().value())
                .contains("DTSTART;TZID=Europe/Amsterdam:20261126T140000");

        rows.deleteAll();
        introductions.cancel(COACH, one.id(), "Niet meer nodig");
        assertThat(to(theirs).calendar())
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED")
                .doesNotContain("Niet meer nodig");
        assertThat(to(theirs).body()).doesNotContain("Niet meer nodig");
    }

    @Test
    void goes_out_as_mail_programs_expect_and_leaves_nothing_behind() throws Exception {
        server.start();
        plan(null);

        round.go();

        var got = server.getReceivedMessagesForDomain("voorbeeld.example")[0];
        var parts = (MimeMultipart) got.getContent();
        assertThat(got.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Op de werf");
        assertThat(parts.getBodyPart(1).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST", "charset=UTF-8");
        assertThat(rows.findAll()).allSatisfy(row -> assertThat(row.calendar()).isNull());
    }

    @Test
    void both_are_asked_when_it_is_over() {
        plan("ja");
        rows.deleteAll();
        invitations.go();
        assertThat(recipients()).isEmpty();

        CLOCK.move(Duration.ofDays(4));
        invitations.go();
        invitations.go();

        assertThat(recipients()).containsExactlyInAnyOrder(own, theirs);
        assertThat(to(own).body()).contains("Werf", "/kennismaking/kandidaat/");
        assertThat(to(theirs).body()).contains("/kennismaking/werkgever/").doesNotContain("Anna");
        assertThat(to(own).calendar()).isNull();
    }

    @Test
    void who_withdrew_is_known_to_no_employer_any_more() {
        plan("ja");
        rows.deleteAll();
        candidates.decide(anna, Purpose.MATCHING, false, recording());
        CLOCK.move(Duration.ofDays(4));

        invitations.go();

        assertThat(recipients()).containsExactly(own);
    }

    private PlannedIntroduction plan(@Nullable String named) {
        return introductions.plan(COACH, way, form("25", named));
    }

    private IntroductionForm form(String day, @Nullable String named) {
        return new IntroductionForm(
                yard.value().toString(),
                null,
                "INTERVIEW",
                "2026-11-" + day,
                "14:00",
                "60",
                "Op de werf",
                "de voorman",
                named);
    }

    /** Of this test. */
    private List<String> recipients() {
        return mails.unsent().stream()
                .map(mail -> mail.mail().recipient())
                .filter(List.of(own, theirs)::contains)
                .toList();
    }

    private OutgoingMail to(String recipient) {
        return mails.unsent().stream()
                .map(WaitingMail::mail)
                .filter(mail -> mail.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private CandidateId someone() {
        CandidateForm plain = TestForms.candidate(TestForms.reference(), "flevoland");
        var form =
                new CandidateForm(
                        plain.reference(),
                        "Anna",
                        "Jansen",
                        own,
                        null,
                        plain.region(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null);
        CandidateId id = candidates.add(form, recording()).id();
        candidates.decide(id, Purpose.MATCHING, true, recording());
        return id;
    }

    private static Recording recording() {
        return new Recording(COACH, Way.SPOKEN, CLOCK.instant());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
