package nl.werkbrug.message.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.DemonstrationDoor;
import nl.werkbrug.access.Role;
import nl.werkbrug.message.OutgoingMails;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.util.List;

/** Tells the administrator that mail does not go out. */
@Singleton
class MailAgenda implements Agenda {
    private final OutgoingMails mails;
    private final DemonstrationDoor demonstration;

    MailAgenda(OutgoingMails mails, DemonstrationDoor demonstration) {
        this.mails = mails;
        this.demonstration = demonstration;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return reader.is(Role.ADMIN) && isExpected() && mails.needsHelp()
                ? List.of(Task.due("mail", "/beheer/post", null))
                : List.of();
    }

    /** In the demonstration no mail goes out, and nobody misses it. */
    private boolean isExpected() {
        return mails.isSent() || !demonstration.isOpen();
    }
}
