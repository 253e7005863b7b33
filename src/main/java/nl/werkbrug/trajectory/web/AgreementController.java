package nl.werkbrug.trajectory.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.trajectory.Agreements;
import nl.werkbrug.trajectory.OrientationAgreement;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Frame;

import java.util.Optional;
import java.util.UUID;

/** The agreement on an orientation, to read and to print, for everybody who is in it. */
@Hidden
@Controller("/")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class AgreementController {
    private final Agreements agreements;
    private final AgreementPages pages;

    AgreementController(Agreements agreements, AgreementPages pages) {
        this.agreements = agreements;
        this.pages = pages;
    }

    @Get("/trajecten/{id}/overeenkomst")
    Optional<ModelAndView<AgreementPages.AgreementPage>> show(Frame frame, UUID id) {
        return page(frame, of(frame, id), "/trajecten/" + id + "/overeenkomst");
    }

    @Get("/trajecten/{id}/overeenkomst.pdf")
    @Produces(AgreementPages.PDF)
    Optional<HttpResponse<byte[]>> print(Frame frame, UUID id) {
        return pdf(frame, of(frame, id));
    }

    @Get("/ik/overeenkomst")
    Optional<ModelAndView<AgreementPages.AgreementPage>> own(Frame frame) {
        return page(frame, agreements.own(frame.reader()), "/ik/overeenkomst");
    }

    @Get("/ik/overeenkomst.pdf")
    @Produces(AgreementPages.PDF)
    Optional<HttpResponse<byte[]>> printOwn(Frame frame) {
        return pdf(frame, agreements.own(frame.reader()));
    }

    @Get("/portaal/overeenkomsten/{id}")
    Optional<ModelAndView<AgreementPages.AgreementPage>> ofEmployer(Frame frame, UUID id) {
        return page(frame, of(frame, id), "/portaal/overeenkomsten/" + id);
    }

    @Get("/portaal/overeenkomsten/{id}.pdf")
    @Produces(AgreementPages.PDF)
    Optional<HttpResponse<byte[]>> printOfEmployer(Frame frame, UUID id) {
        return pdf(frame, of(frame, id));
    }

    private Optional<OrientationAgreement> of(Frame frame, UUID id) {
        return agreements.find(frame.reader(), new TrajectoryId(id));
    }

    private Optional<ModelAndView<AgreementPages.AgreementPage>> page(
            Frame frame, Optional<OrientationAgreement> found, String path) {
        return found.map(agreement -> pages.page(frame, agreement, path));
    }

    private Optional<HttpResponse<byte[]>> pdf(Frame frame, Optional<OrientationAgreement> found) {
        return found.map(agreement -> pages.pdf(frame, agreement));
    }
}
