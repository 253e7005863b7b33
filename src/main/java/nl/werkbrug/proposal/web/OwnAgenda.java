package nl.werkbrug.proposal.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.proposal.Channel;
import nl.werkbrug.proposal.Introduction;
import nl.werkbrug.proposal.Trays;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What proposals have for a candidate to do or to know today. */
@Singleton
class OwnAgenda implements Agenda {
    private final Trays trays;
    private final Naming naming;

    OwnAgenda(Trays trays, Naming naming) {
        this.trays = trays;
        this.naming = naming;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return trays.ofCandidate(reader, now).stream()
                .map(naming::nameless)
                .flatMap(one -> Stream.ofNullable(task(one)))
                .toList();
    }

    private static @Nullable Task task(ProposalOnPage one) {
        return switch (one.proposal().status()) {
            case ASKED -> Task.due("proposal.question", path(one), null, names(one));
            case CALL_ME -> waiting("proposal.willCall", one);
            case AGREED, SENT -> waiting("proposal.atEmployer", one);
            case INTERESTED -> fresh("proposal.wanted", one);
            case INTRODUCTION -> meeting(one);
            case NOT_NOW -> fresh("proposal.notNowOwn", one);
            case WITHDRAWN -> closed(one);
            case PICKED, DECLINED -> null;
        };
    }

    private static @Nullable Task meeting(ProposalOnPage one) {
        Introduction planned = one.proposal().introduction();
        return planned == null
                ? null
                : Task.due("proposal.meetOwn", path(one), planned.at(), names(one));
    }

    private static @Nullable Task closed(ProposalOnPage one) {
        return one.proposal().last().channel() == Channel.CLOSING
                ? fresh("proposal.closedOwn", one)
                : null;
    }

    private static Task waiting(String name, ProposalOnPage one) {
        return Task.waiting(name, path(one), names(one));
    }

    private static Task fresh(String name, ProposalOnPage one) {
        return Task.fresh(name, path(one), names(one));
    }

    private static Object[] names(ProposalOnPage one) {
        return new Object[] {one.employer(), one.work()};
    }

    private static String path(ProposalOnPage one) {
        return "/ik/voorstellen/" + one.proposal().id().value();
    }
}
