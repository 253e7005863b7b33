package nl.werkbrug.message.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.DemonstrationDoor;
import nl.werkbrug.message.MailFigures;
import nl.werkbrug.message.OutgoingMails;
import nl.werkbrug.message.WaitingMail;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** {@code /beheer/post}: how the mail goes; in the demonstration also what it says. */
@Hidden
@Controller("/beheer/post")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MailController {
    private final OutgoingMails mails;
    private final DemonstrationDoor demonstration;

    MailController(OutgoingMails mails, DemonstrationDoor demonstration) {
        this.mails = mails;
        this.demonstration = demonstration;
    }

    @View("message/mail")
    @Get
    MailPage show(Frame frame) {
        return new MailPage(
                frame, mails.unsent(), mails.figures(), mails.isSent(), demonstration.isOpen());
    }

    @Post("/{id}/opnieuw")
    HttpResponse<?> tryAgain(UUID id) {
        mails.tryAgain(id);
        return back();
    }

    @Post("/{id}/weg")
    HttpResponse<?> drop(UUID id) {
        mails.drop(id);
        return back();
    }

    private static HttpResponse<?> back() {
        return HttpResponse.seeOther(URI.create("/beheer/post"));
    }

    /**
     * @param sent there is a mail server
     * @param open what mails say may be read here: they are make-believe
     */
    @Introspected
    record MailPage(
            Frame frame,
            List<WaitingMail> mails,
            MailFigures figures,
            boolean sent,
            boolean open) {}
}
