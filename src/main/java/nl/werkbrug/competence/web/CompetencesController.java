package nl.werkbrug.competence.web;

import gg.jte.Content;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code /competenties}: everything the catalogue knows, for everybody. */
@Hidden
@Controller(CompetenceAddress.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CompetencesController {
    private static final int TYPED_LIMIT = 200;

    private final Competences competences;
    private final MissingWords missing;
    private final List<CompetenceSection> sections;
    private final List<CompetenceRemark> remarks;

    CompetencesController(
            Competences competences,
            MissingWords missing,
            List<CompetenceSection> sections,
            List<CompetenceRemark> remarks) {
        this.competences = competences;
        this.missing = missing;
        this.remarks = remarks;
        this.sections =
                sections.stream().sorted(Comparator.comparing(CompetenceSection::place)).toList();
    }

    /** With a code the page of that competence; an unknown sector narrows nothing. */
    @Get
    Optional<HttpResponse<?>> browse(
            Frame frame,
            @Nullable @QueryValue String code,
            @QueryValue(defaultValue = "") String zoek,
            @QueryValue(defaultValue = "") String sector,
            @QueryValue(defaultValue = "1") int pagina,
            @QueryValue(defaultValue = "") String gemeld) {
        if (code != null) {
            return CompetenceCode.parse(code).flatMap(known -> show(frame, known));
        }
        String typed = zoek.substring(0, Math.min(TYPED_LIMIT, zoek.length())).strip();
        var listing = list(frame, typed, sector, pagina);
        return Optional.of(
                HttpResponse.ok(
                        new ModelAndView<>(
                                "competence/browse",
                                new BrowsePage(frame, listing, !gemeld.isEmpty()))));
    }

    /** Who is signed in says that it is not there; from outside anybody could fill the list. */
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post("/ontbreekt")
    HttpResponse<?> missing(HttpRequest<?> request) {
        missing.tell(FormFields.of(request).text("woord"));
        return HttpResponse.seeOther(URI.create(CompetenceAddress.CATALOGUE + "?gemeld=ja"));
    }

    /** The part of our own code behind {@code wb:}. */
    @Get("/{naam}")
    Optional<HttpResponse<?>> show(Frame frame, String naam) {
        return CompetenceAddress.named(naam).flatMap(code -> show(frame, code));
    }

    private CompetenceListing list(Frame frame, String typed, String sector, int page) {
        var listings =
                new CompetenceListings(
                        competences.catalogue(),
                        frame.texts(),
                        remarks.stream().map(each -> each.of(frame)).toList());
        if (!typed.isEmpty()) {
            return listings.found(typed, competences.search(typed, CompetenceListing.SIZE));
        }
        return listings.catalogue().sectors().contains(sector)
                ? listings.ofSector(sector, page)
                : listings.start();
    }

    /** A code that was merged, or that another list uses, leads to the one that is used here. */
    private Optional<HttpResponse<?>> show(Frame frame, CompetenceCode code) {
        return competences
                .catalogue()
                .find(code)
                .map(found ->
                        found.code().equals(code)
                                ? HttpResponse.ok(page(frame, found))
                                : HttpResponse.seeOther(
                                        URI.create(CompetenceAddress.of(found.code()))));
    }

    private ModelAndView<ShowPage> page(Frame frame, Competence found) {
        var view =
                CompetenceOnPage.of(
                        competences.catalogue(),
                        found,
                        frame.texts().locale(),
                        sections(frame, found));
        return new ModelAndView<>("competence/show", new ShowPage(frame, view));
    }

    private List<Content> sections(Frame frame, Competence competence) {
        return sections.stream()
                .flatMap(section -> section.of(frame, competence).stream())
                .toList();
    }

    @Introspected
    record BrowsePage(Frame frame, CompetenceListing listing, boolean told) {}

    @Introspected
    record ShowPage(Frame frame, CompetenceOnPage view) {}
}
