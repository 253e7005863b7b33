package nl.werkbrug.matching.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.matching.Findability;
import nl.werkbrug.matching.NeverShown;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;

import java.time.Clock;
import java.time.LocalDate;

/** The work lists of who is hard to find, and of who was never shown. */
@Hidden
@Controller("/kandidaten")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class FindabilityController {
    private static final int FIRST = 50;
    private static final int GAPS = 3;
    private static final int SIZE = 25;
    private static final int LAST_PAGE = 100_000;

    private final Findability findability;
    private final NeverShown neverShown;
    private final Catalogue catalogue;
    private final Clock clock;

    FindabilityController(
            Findability findability, NeverShown neverShown, Competences competences, Clock clock) {
        this.findability = findability;
        this.neverShown = neverShown;
        this.catalogue = competences.catalogue();
        this.clock = clock;
    }

    @View("matching/worklist")
    @Get("/vindbaarheid")
    WorkListPage workList(Frame frame, Actor reader) {
        var found = findability.workList(reader, LocalDate.now(clock), FIRST);
        var words = words(frame);
        var people =
                found.first().stream()
                        .map(one ->
                                new WorkListPage.Person(
                                        one.label(),
                                        Place.CANDIDATES.pathTo(one.candidate().value()),
                                        one.gaps().stream().limit(GAPS).map(words::of).toList()))
                        .toList();
        return new WorkListPage(frame, people, found.total());
    }

    @View("matching/nevershown")
    @Get("/nooit-getoond")
    NeverShownPage neverShown(
            Frame frame, Actor reader, @QueryValue(defaultValue = "1") int pagina) {
        int page = Math.clamp(pagina, 1, LAST_PAGE);
        var found = neverShown.list(reader, clock.instant(), LocalDate.now(clock), page - 1, SIZE);
        var terms = neverShown.terms();
        var words = words(frame);
        var people =
                found.lines().stream()
                        .map(one ->
                                new NeverShownPage.Line(
                                        one.label(),
                                        Place.CANDIDATES.pathTo(one.candidate().value()),
                                        one.shownOn() == null
                                                ? frame.texts().of("neverShown.never")
                                                : frame.texts()
                                                        .of("neverShown.last", one.shownOn()),
                                        words.of(one.why(), terms.shownFirst())))
                        .toList();
        return new NeverShownPage(
                frame, people, found.total(), page, SIZE, terms.notShownDays(), terms.shownFirst());
    }

    private GapWords words(Frame frame) {
        return new GapWords(frame.texts(), catalogue, findability.oldAfterMonths());
    }
}
