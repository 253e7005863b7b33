package nl.werkbrug.matching.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.candidate.Names;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.PdfWriter;
import nl.werkbrug.web.Templates;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A need on paper: what is asked, and who fits it with the bridges. */
@Hidden
@Controller("/behoeften")
@ExecuteOn(TaskExecutors.BLOCKING)
class NeedPrintController {
    private static final String PDF = "application/pdf";
    private static final int PEOPLE = 25;

    private final Needs needs;
    private final Employers employers;
    private final Matching matching;
    private final Names names;
    private final Competences competences;
    private final Templates templates;
    private final PdfWriter writer;
    private final Clock clock;

    NeedPrintController(
            Needs needs,
            Employers employers,
            Matching matching,
            Names names,
            Competences competences,
            Templates templates,
            PdfWriter writer,
            Clock clock) {
        this.needs = needs;
        this.employers = employers;
        this.matching = matching;
        this.names = names;
        this.competences = competences;
        this.templates = templates;
        this.writer = writer;
        this.clock = clock;
    }

    @Get("/{id}/behoefte.pdf")
    @Produces(PDF)
    Optional<HttpResponse<byte[]>> print(Frame frame, UUID id) {
        return needs.find(frame.reader(), new NeedId(id)).map(need -> pdf(frame, need));
    }

    private HttpResponse<byte[]> pdf(Frame frame, Need need) {
        String page = templates.render("matching/needprint", Map.of("view", view(frame, need)));
        return HttpResponse.ok(writer.write(page))
                .header("Content-Disposition", "inline; filename=\"behoefte.pdf\"");
    }

    private NeedOnPaper view(Frame frame, Need need) {
        // The letters for paper know no Arabic.
        Texts texts = frame.texts().spoken().isRightToLeft() ? Texts.DUTCH : frame.texts();
        Catalogue catalogue = competences.catalogue();
        var supply = matching.supply(need.region(), need.topTen());
        return new NeedOnPaper(
                texts,
                need,
                employer(need),
                WantedLine.of(need.topTen(), supply, catalogue, texts),
                need.status().isClosed() ? null : people(frame, need, texts, catalogue),
                LocalDate.now(clock));
    }

    private NeedOnPaper.People people(Frame frame, Need need, Texts texts, Catalogue catalogue) {
        MatchList found = matching.match(frame.reader(), need, PEOPLE, 0);
        var labels = names.tellApart(frame.reader(), found.labels(), writer::canWrite);
        var told = new Teller(texts, catalogue, labels).tell(found.matches());
        return new NeedOnPaper.People(told, found.total());
    }

    private @Nullable Employer employer(Need need) {
        return Optional.ofNullable(need.employer()).flatMap(employers::find).orElse(null);
    }
}
