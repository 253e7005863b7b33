package nl.werkbrug.message.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.message.SearchAlerts;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.util.List;

/** New people in one's saved searches, on "Vandaag". */
@Singleton
class SearchAlertAgenda implements Agenda {
    private final SearchAlerts alerts;

    SearchAlertAgenda(SearchAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return alerts.of(reader, now).stream().map(SearchAlertAgenda::task).toList();
    }

    private static Task task(SearchAlerts.Finds news) {
        return Task.fresh(
                "alert.search",
                SearchNewsController.address(news.search().id()),
                news.people().size(),
                news.search().name());
    }
}
