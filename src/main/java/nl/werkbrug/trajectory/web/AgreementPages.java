package nl.werkbrug.trajectory.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.views.ModelAndView;

import jakarta.inject.Singleton;

import nl.werkbrug.trajectory.OrientationAgreement;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.PdfWriter;
import nl.werkbrug.web.Templates;
import nl.werkbrug.web.Texts;

import java.util.Map;

/** An agreement as a page, and as a file to print. */
@Singleton
class AgreementPages {
    static final String PDF = "application/pdf";

    private final Goals goals;
    private final Templates templates;
    private final PdfWriter writer;

    AgreementPages(Goals goals, Templates templates, PdfWriter writer) {
        this.goals = goals;
        this.templates = templates;
        this.writer = writer;
    }

    ModelAndView<AgreementPage> page(Frame frame, OrientationAgreement agreement, String path) {
        return new ModelAndView<>(
                "trajectory/agreement", new AgreementPage(frame, view(agreement, path)));
    }

    HttpResponse<byte[]> pdf(Frame frame, OrientationAgreement agreement) {
        String page =
                templates.render(
                        "trajectory/agreementprint",
                        Map.of("t", printed(frame.texts()), "view", view(agreement, "")));
        return HttpResponse.ok(writer.write(page))
                .header("Content-Disposition", "inline; filename=\"overeenkomst.pdf\"");
    }

    /** Our letters for paper know no Arabic; the agreement that is signed is Dutch then. */
    private static Texts printed(Texts t) {
        return t.spoken().isRightToLeft() ? Texts.DUTCH : t;
    }

    private AgreementOnPage view(OrientationAgreement agreement, String path) {
        return new AgreementOnPage(
                agreement, goals.named(agreement.orientation().agreed().learningGoals()), path);
    }

    @Introspected
    record AgreementPage(Frame frame, AgreementOnPage view) {}
}
