package nl.werkbrug.proposal.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.proposal.Channel;
import nl.werkbrug.proposal.Introduction;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.Silence;
import nl.werkbrug.proposal.Trays;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What proposals have for the desk and the coach to do today. */
@Singleton
class ProposalAgenda implements Agenda {
    private final Trays trays;
    private final Naming naming;
    private final Silence silence;

    ProposalAgenda(Trays trays, Naming naming, Silence silence) {
        this.trays = trays;
        this.naming = naming;
        this.silence = silence;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return Stream.concat(ofCoach(reader, now), ofDesk(reader, now)).toList();
    }

    private Stream<Task> ofCoach(Actor reader, Instant now) {
        List<Proposal> own = trays.ofCoach(reader, now);
        Set<ProposalId> objected = trays.objected(own);
        return naming.of(reader, own).stream()
                .flatMap(one -> {
                    var tasks = new ArrayList<Task>();
                    if (objected.contains(one.proposal().id())) {
                        tasks.add(due("proposal.objection", one, null));
                    }
                    Stream.ofNullable(besideCandidate(one, now)).forEach(tasks::add);
                    return tasks.stream();
                });
    }

    private Stream<Task> ofDesk(Actor reader, Instant now) {
        List<Proposal> all = trays.ofDesk(reader, now);
        Set<CandidateId> coached = trays.coached(all);
        return naming.of(reader, all).stream()
                .flatMap(one ->
                        Stream.ofNullable(
                                atDesk(one, coached.contains(one.proposal().candidate()), now)));
    }

    /** What the coach does; null when that is nothing. */
    private @Nullable Task besideCandidate(ProposalOnPage one, Instant now) {
        return switch (one.proposal().status()) {
            case ASKED -> asked(one, true, now);
            case CALL_ME -> due("proposal.call", one, null);
            case INTERESTED -> due("proposal.plan", one, null);
            case INTRODUCTION -> meeting(one);
            case NOT_NOW -> fresh("proposal.notNow", one);
            case WITHDRAWN -> closed(one);
            case PICKED, AGREED, DECLINED, SENT -> null;
        };
    }

    /** What the desk does; where there is a coach, that one speaks with the candidate. */
    private @Nullable Task atDesk(ProposalOnPage one, boolean coached, Instant now) {
        return switch (one.proposal().status()) {
            case ASKED -> asked(one, !coached, now);
            case CALL_ME ->
                    coached
                            ? Task.waiting("proposal.calling", one.path(), names(one))
                            : due("proposal.call", one, null);
            case AGREED -> due("proposal.send", one, null);
            case SENT -> Task.waiting("proposal.sent", one.path(), names(one));
            case INTERESTED -> due("proposal.plan", one, null);
            case INTRODUCTION -> meeting(one);
            case DECLINED -> fresh("proposal.declined", one);
            case NOT_NOW -> fresh("proposal.notNow", one);
            case PICKED, WITHDRAWN -> null;
        };
    }

    /** Silence is for whoever speaks with the candidate. */
    private Task asked(ProposalOnPage one, boolean speaks, Instant now) {
        Instant end = silence.end(one.proposal().last());
        if (speaks && silence.isBroken(one.proposal(), now)) {
            return due("proposal.silent", one, null);
        }
        return speaks && one.proposal().last().channel() == Channel.COACH
                ? due("proposal.askFor", one, end)
                : Task.waiting("proposal.asked", one.path(), names(one));
    }

    private static @Nullable Task meeting(ProposalOnPage one) {
        Introduction planned = one.proposal().introduction();
        return planned == null ? null : due("proposal.meeting", one, planned.at());
    }

    private static @Nullable Task closed(ProposalOnPage one) {
        return one.proposal().last().channel() == Channel.CLOSING
                ? fresh("proposal.closed", one)
                : null;
    }

    private static Task due(String name, ProposalOnPage one, @Nullable Instant by) {
        return Task.due(name, one.path(), by, names(one));
    }

    private static Task fresh(String name, ProposalOnPage one) {
        return Task.fresh(name, one.path(), names(one));
    }

    private static Object[] names(ProposalOnPage one) {
        return new Object[] {one.label(), one.employer(), one.work()};
    }
}
