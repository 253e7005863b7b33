package nl.werkbrug.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.micronaut.test.annotation.MockBean;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import nl.werkbrug.StoreTest;
import nl.werkbrug.web.MovableClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Mail goes out once, and waits while nobody takes it; on every database we support. */
abstract class MailContract extends StoreTest {
    private static final MovableClock CLOCK = new MovableClock();
    private static final int PORT = freePort();

    private final GreenMail server =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Inject OutgoingMails mails;
    @Inject OutgoingMailRows rows;
    @Inject MailRound round;

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
        settings.put("werkbrug.mail.from", "werkbrug@desk.example");
        return settings;
    }

    @BeforeEach
    void nothing_waits() {
        rows.deleteAll();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void arrives_as_it_was_written_and_leaves_nothing_behind() throws Exception {
        server.start();
        mails.add(new OutgoingMail("anna@voorbeeld.example", "Één vraag", "Wil je dit? Ja, één."));

        round.go();

        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Één vraag");
        assertThat(got.getContent().toString().strip()).isEqualTo("Wil je dit? Ja, één.");
        assertThat(got.getFrom()[0].toString()).isEqualTo("werkbrug@desk.example");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        OutgoingMailRow row = rows.findAll().getFirst();
        assertThat(row.state()).isEqualTo(MailState.SENT);
        assertThat(row.recipient() + row.body()).isEmpty();
        assertThat(got.getMessageID()).isEqualTo("<" + row.id() + "@werkbrug>");
        assertThat(mails.figures()).isEqualTo(new MailFigures(0, 0, 1));
    }

    @Test
    void waits_while_nobody_answers_and_is_not_lost() {
        mails.add(mail("anna@voorbeeld.example"));
        mails.add(mail("bram@voorbeeld.example"));
        round.go();

        assertThat(mails.unsent())
                .extracting(WaitingMail::trouble)
                .containsOnlyOnce(MailTrouble.UNREACHABLE);
        assertThat(mails.needsHelp()).isFalse();
        CLOCK.move(Duration.ofMinutes(20));
        assertThat(mails.needsHelp()).isTrue();

        server.start();
        round.go();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(mails.unsent()).isEmpty();
        assertThat(mails.needsHelp()).isFalse();
    }

    @Test
    void is_left_alone_for_longer_and_longer() {
        mails.add(mail("anna@voorbeeld.example"));
        round.go();
        server.start();

        round.go();
        assertThat(server.getReceivedMessages()).isEmpty();
        CLOCK.move(Duration.ofMinutes(1));
        round.go();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_wrong_address_stops_no_other_and_is_somebodys_to_mend() {
        server.start();
        mails.add(mail("geen adres"));
        mails.add(mail("bram@voorbeeld.example"));

        round.go();

        assertThat(server.getReceivedMessages()).hasSize(1);
        WaitingMail refused = mails.unsent().getFirst();
        assertThat(refused.state()).isEqualTo(MailState.REFUSED);
        assertThat(refused.trouble()).isEqualTo(MailTrouble.ADDRESS);
        assertThat(mails.needsHelp()).isTrue();
        mails.drop(refused.id());
        assertThat(mails.needsHelp()).isFalse();
    }

    @Test
    void is_tried_again_at_once_when_somebody_asks() {
        mails.add(mail("anna@voorbeeld.example"));
        round.go();
        server.start();

        assertThat(mails.tryAgain(mails.unsent().getFirst().id())).isTrue();
        round.go();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void two_services_send_it_once() throws Exception {
        server.start();
        for (int i = 0; i < 20; i++) {
            mails.add(mail("anna" + i + "@voorbeeld.example"));
        }
        Callable<Void> one =
                () -> {
                    round.go();
                    return null;
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Void> done : threads.invokeAll(List.of(one, one))) {
                done.get();
            }
        }
        assertThat(Arrays.stream(server.getReceivedMessages()).map(MailContract::recipient))
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    private static OutgoingMail mail(String to) {
        return new OutgoingMail(to, "Vraag", "Wil je dit?");
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
