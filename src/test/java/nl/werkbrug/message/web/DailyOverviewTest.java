package nl.werkbrug.message.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.message.OutgoingMails;
import nl.werkbrug.message.Overviews;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.MovableClock;
import nl.werkbrug.web.Task;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The clock begins on a Sunday at ten. */
@MicronautTest(transactional = false)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DailyOverviewTest extends StoreTest {
    private static final MovableClock CLOCK = new MovableClock();
    private static final String ADDRESS = "anna@desk.example";

    @Inject DailyOverview overview;
    @Inject Overviews overviews;
    @Inject OutgoingMails mails;
    @Inject Accounts accounts;

    @Override
    public Map<String, String> getProperties() {
        var settings = super.getProperties();
        settings.put("spec.name", "overview");
        return settings;
    }

    @MockBean(Clock.class)
    Clock clock() {
        return CLOCK;
    }

    @Test
    @Order(1)
    void stays_away_at_the_weekend() {
        accounts.add(
                new AccountDraft(
                        "anna",
                        "Anna",
                        ADDRESS,
                        Standing.staff(Set.of(Role.ADMIN), Set.of(Region.of("flevoland")))));
        overview.writeWhenDue();
        assertThat(mails.unsent()).isEmpty();
    }

    @Test
    @Order(2)
    void counts_what_there_is_to_do_and_names_nobody() {
        CLOCK.move(Duration.ofDays(1));
        overview.writeWhenDue();
        overview.writeWhenDue();

        assertThat(mails.unsent()).hasSize(1);
        var mail = mails.unsent().getFirst().mail();
        assertThat(mail.recipient()).isEqualTo(ADDRESS);
        assertThat(mail.body()).contains("- Er gaat mail niet weg", "http://localhost");
        assertThat(mail.body() + mail.subject()).doesNotContain("Samira");
    }

    @Test
    @Order(3)
    void comes_once_a_working_day_and_not_to_who_said_no() {
        CLOCK.move(Duration.ofDays(1));
        overview.writeWhenDue();
        assertThat(mails.unsent()).hasSize(2);

        Actor anna = accounts.find("anna").orElseThrow().toActor();
        overviews.decide(anna, false);
        CLOCK.move(Duration.ofDays(1));
        overview.writeWhenDue();
        assertThat(mails.unsent()).hasSize(2);
        assertThat(overviews.isWantedBy(anna)).isFalse();
    }

    /** Something to do, with a name in its sentence. */
    @Singleton
    @Requires(property = "spec.name", value = "overview")
    static class Something implements Agenda {
        @Override
        public List<Task> of(Actor reader, Instant now) {
            return List.of(Task.due("mail", "/", null, "Samira"));
        }
    }
}
