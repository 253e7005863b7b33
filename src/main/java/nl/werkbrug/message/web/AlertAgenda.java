package nl.werkbrug.message.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.message.Alerts;
import nl.werkbrug.message.Alerts.News;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * New people for one's needs and new needs for one's people, on "Vandaag": a line for each need.
 */
@Singleton
class AlertAgenda implements Agenda {
    private static final int MOST = 10;

    private final Alerts alerts;

    AlertAgenda(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return Stream.concat(
                        tasks("people", alerts.ofOwnNeeds(reader, now)),
                        tasks("needs", alerts.ofOwnPeople(reader, now)))
                .toList();
    }

    private static Stream<Task> tasks(String about, List<News> news) {
        Stream<Task> first = news.stream().limit(MOST).map(one -> task(about, one));
        return news.size() > MOST ? Stream.concat(first, Stream.of(more(news))) : first;
    }

    private static Task more(List<News> news) {
        return Task.fresh("alert.more", Place.NEEDS.path(), news.size() - MOST);
    }

    private static Task task(String about, News news) {
        return Task.fresh(
                "alert." + about,
                Place.NEEDS.pathTo(news.need().id().value()),
                news.people().size(),
                news.need().title());
    }
}
