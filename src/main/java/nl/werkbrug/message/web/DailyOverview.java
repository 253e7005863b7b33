package nl.werkbrug.message.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Absences;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Region;
import nl.werkbrug.message.Overviews;
import nl.werkbrug.message.Serving;
import nl.werkbrug.need.WorkingHours;
import nl.werkbrug.web.Task;
import nl.werkbrug.web.Texts;
import nl.werkbrug.web.Today;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes to each person on a working day how much there is to do, and to nobody who has nothing.
 */
@Singleton
class DailyOverview {
    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private final Accounts accounts;
    private final Today today;
    private final Overviews overviews;
    private final Absences absences;
    private final Serving serving;
    private final Clock clock;

    DailyOverview(
            Accounts accounts,
            Today today,
            Overviews overviews,
            Absences absences,
            Serving serving,
            Clock clock) {
        this.accounts = accounts;
        this.today = today;
        this.overviews = overviews;
        this.absences = absences;
        this.serving = serving;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "5m", initialDelay = "1m")
    void turn() {
        serving.run(this::writeWhenDue);
    }

    void writeWhenDue() {
        ZonedDateTime now = clock.instant().atZone(Region.ZONE);
        if (WorkingHours.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(HOUR)) {
            accounts.all().stream()
                    .filter(DailyOverview::canBeReached)
                    .filter(account -> overviews.isWantedBy(account.toActor()))
                    .filter(account -> overviews.begin(account.id(), now.toLocalDate()))
                    .forEach(this::write);
        }
    }

    private void write(Account account) {
        Actor reader = absences.actorOf(account);
        List<Task> tasks = today.of(reader, clock.instant());
        String email = account.email();
        if (!tasks.isEmpty() && email != null) {
            overviews.send(
                    email,
                    account.language(),
                    counts(tasks, new Texts(account.language().locale())));
        }
    }

    private static String counts(List<Task> tasks, Texts texts) {
        var counted = tasks.stream().collect(groupingBy(Task::name, TreeMap::new, counting()));
        return counted.entrySet().stream()
                .map(one -> "- " + texts.of("task." + one.getKey() + ".many", one.getValue()))
                .collect(joining("\n"));
    }

    private static boolean canBeReached(Account account) {
        return !account.disabled() && account.email() != null;
    }
}
