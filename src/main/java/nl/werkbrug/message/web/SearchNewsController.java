package nl.werkbrug.message.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.matching.SavedSearchId;
import nl.werkbrug.message.SearchAlerts;
import nl.werkbrug.message.SearchAlerts.Finds;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code /kandidaten/zoekvragen/{id}/nieuw}: who is new in a saved search. */
@Hidden
@Controller("/kandidaten/zoekvragen")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchNewsController {
    private final SearchAlerts alerts;
    private final Names names;
    private final Clock clock;

    SearchNewsController(SearchAlerts alerts, Names names, Clock clock) {
        this.alerts = alerts;
        this.names = names;
        this.clock = clock;
    }

    static String address(SavedSearchId id) {
        return "/kandidaten/zoekvragen/" + id.value() + "/nieuw";
    }

    @Get("/{id}/nieuw")
    Optional<ModelAndView<SearchNewsPage>> show(Frame frame, Actor owner, String id) {
        return Ids.parse(id)
                .map(SavedSearchId::new)
                .flatMap(known -> alerts.open(owner, known, clock.instant()))
                .map(news -> new ModelAndView<>("message/searchnews", page(frame, owner, news)));
    }

    private SearchNewsPage page(Frame frame, Actor owner, Finds news) {
        List<SearchNewsPage.Newcomer> people =
                names.show(owner, AccessPurpose.MATCHING, news.people()).entrySet().stream()
                        .map(one ->
                                new SearchNewsPage.Newcomer(
                                        one.getValue(),
                                        Place.CANDIDATES.pathTo(one.getKey().value())))
                        .sorted(Comparator.comparing(SearchNewsPage.Newcomer::label))
                        .toList();
        return new SearchNewsPage(frame, news.search().name(), search(news), people);
    }

    private static String search(Finds news) {
        return "/kandidaten/zoekvragen/" + news.search().id().value();
    }
}
