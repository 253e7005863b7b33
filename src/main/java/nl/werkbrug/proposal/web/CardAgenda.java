package nl.werkbrug.proposal.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.Introduction;
import nl.werkbrug.proposal.MenuCard;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The menu cards that an employer can do something with today. */
@Singleton
class CardAgenda implements Agenda {
    private final Proposals proposals;
    private final Needs needs;

    CardAgenda(Proposals proposals, Needs needs) {
        this.proposals = proposals;
        this.needs = needs;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return proposals.cards(reader).stream()
                .flatMap(card -> Stream.ofNullable(task(reader, card, now)))
                .toList();
    }

    private @Nullable Task task(Actor reader, MenuCard card, Instant now) {
        String path = "/portaal/voorstellen/" + card.proposal().value();
        String work = needs.find(reader, card.need()).map(Need::title).orElse("");
        return switch (card.status()) {
            case SENT -> Task.due("proposal.card", path, null, card.firstName(), work);
            case INTERESTED -> Task.waiting("proposal.planning", path, card.firstName(), work);
            case INTRODUCTION -> meeting(card, path, work, now);
            case PICKED, ASKED, AGREED, DECLINED, CALL_ME, NOT_NOW, WITHDRAWN -> null;
        };
    }

    private static @Nullable Task meeting(MenuCard card, String path, String work, Instant now) {
        Introduction planned = card.introduction();
        return planned == null || planned.at().isBefore(now)
                ? null
                : Task.due("proposal.meet", path, planned.at(), card.firstName(), work);
    }
}
