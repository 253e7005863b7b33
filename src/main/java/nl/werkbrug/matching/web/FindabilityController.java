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
import nl.werkbrug.competence.Competences;
import nl.werkbrug.matching.Findability;
import nl.werkbrug.matching.Findability.Improvable;
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
    private static final int GAPS = 3;
    private static final int SIZE = 25;
    private static final int LAST_PAGE = 100_000;

    private final Findability findability;
    private final NeverShown neverShown;
    private final Competences competences;
    private final Clock clock;

    FindabilityController(
            Findability findability, NeverShown neverShown, Competences competences, Clock clock) {
        this.findability = findability;
        this.neverShown = neverShown;
        this.competences = competences;
        this.clock = clock;
    }

    @View("matching/worklist")
    @Get("/vindbaarheid")
    WorkListPage workList(Frame frame, Actor reader, @QueryValue(defaultValue = "1") int pagina) {
        int page = Math.clamp(pagina, 1, LAST_PAGE);
        var found = findability.workList(reader, LocalDate.now(clock), page - 1, SIZE);
        var words = words(frame);
        var people = found.people().stream().map(one -> person(one, words)).toList();
        return new WorkListPage(
                frame,
                people,
                found.total(),
                found.unasked(),
                pages(found.total(), page, "vindbaarheid"));
    }

    private static WorkListPage.Person person(Improvable one, GapWords words) {
        return new WorkListPage.Person(
                one.label(),
                Place.CANDIDATES.pathTo(one.candidate().value()),
                one.gaps().stream().limit(GAPS).map(words::of).toList());
    }

    @View("matching/nevershown")
    @Get("/nooit-getoond")
    NeverShownPage neverShown(
            Frame frame, Actor reader, @QueryValue(defaultValue = "1") int pagina) {
        int page = Math.clamp(pagina, 1, LAST_PAGE);
        var found = neverShown.list(reader, clock.instant(), LocalDate.now(clock), page - 1, SIZE);
        var terms = neverShown.terms();
        var people = found.lines().stream().map(one -> line(frame, one)).toList();
        return new NeverShownPage(
                frame,
                people,
                found.total(),
                pages(found.total(), page, "nooit-getoond"),
                terms.notShownDays(),
                terms.shownFirst());
    }

    private NeverShownPage.Line line(Frame frame, NeverShown.Line one) {
        LocalDate last = one.shownOn();
        return new NeverShownPage.Line(
                one.label(),
                Place.CANDIDATES.pathTo(one.candidate().value()),
                last == null
                        ? frame.texts().of("neverShown.never")
                        : frame.texts().of("neverShown.last", last),
                words(frame).of(one.why(), neverShown.terms().shownFirst()));
    }

    private static Pages pages(int total, int page, String list) {
        return new Pages(
                Place.CANDIDATES.path() + "/" + list, page, Math.max(1, (total + SIZE - 1) / SIZE));
    }

    private GapWords words(Frame frame) {
        return new GapWords(frame.texts(), competences.catalogue(), findability.oldAfterMonths());
    }
}
