package nl.werkbrug.message.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
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

    MailAgenda(OutgoingMails mails) {
        this.mails = mails;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return reader.is(Role.ADMIN) && mails.needsHelp()
                ? List.of(Task.due("mail", "/beheer/post", null))
                : List.of();
    }
}
