package nl.werkbrug.need.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.AnswerClock;
import nl.werkbrug.need.AwaitedAnswers;
import nl.werkbrug.need.Drafts;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedDraft;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Task;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What needs ask of somebody today: an answer, a word on whether one is still needed. */
@Singleton
class NeedAgenda implements Agenda {
    private static final Duration NEWS = Duration.ofDays(3);
    private static final int MOST = 50;

    private final Needs needs;
    private final AwaitedAnswers awaited;
    private final Drafts drafts;
    private final Employers employers;

    NeedAgenda(Needs needs, AwaitedAnswers awaited, Drafts drafts, Employers employers) {
        this.needs = needs;
        this.awaited = awaited;
        this.drafts = drafts;
        this.employers = employers;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        if (reader.is(Role.ACCOUNT_MANAGER)) {
            return ofDesk(reader);
        }
        if (reader.is(Role.COORDINATOR)) {
            return ofCoordinator(reader, now);
        }
        return reader.is(Role.EMPLOYER) ? ofEmployer(reader, now) : List.of();
    }

    /** What the desk is slow with, so that somebody can help. */
    private List<Task> ofCoordinator(Actor reader, Instant now) {
        return awaited.waiting(reader).stream()
                .filter(need -> clock(need).at(now) != AnswerClock.Hand.EARLY)
                .map(this::unanswered)
                .toList();
    }

    private List<Task> ofDesk(Actor reader) {
        var answers = awaited.waiting(reader).stream().filter(need -> need.isLookedAfterBy(reader));
        var doubts = awaited.doubtful(reader).stream().filter(need -> need.isLookedAfterBy(reader));
        return Stream.concat(
                        answers.map(this::answer),
                        doubts.map(need -> doubt(need, Place.NEEDS.pathTo(need.id().value()))))
                .toList();
    }

    private List<Task> ofEmployer(Actor reader, Instant now) {
        return Stream.of(
                        drafts.of(reader).stream().map(NeedAgenda::draft),
                        awaited.doubtful(reader).stream().map(need -> doubt(need, own(need))),
                        answered(reader, now),
                        awaited.waiting(reader).stream().map(NeedAgenda::waiting))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private Task answer(Need need) {
        return Task.due(
                "need.answer",
                Place.NEEDS.pathTo(need.id().value()),
                clock(need).due(),
                nameOf(need.employer()),
                need.title());
    }

    /** News for a few days. */
    private Stream<Task> answered(Actor reader, Instant now) {
        Instant lately = now.minus(NEWS);
        return needs.list(reader, NeedStatus.OPEN, 0, MOST).needs().stream()
                .filter(need -> need.clock() != null)
                .filter(need -> need.answeredAt() != null && need.answeredAt().isAfter(lately))
                .map(need -> Task.fresh("need.answered", own(need), need.title()));
    }

    private Task unanswered(Need need) {
        return Task.waiting(
                "need.unanswered",
                Place.NEEDS.pathTo(need.id().value()),
                nameOf(need.employer()),
                need.title(),
                clock(need).dueAt());
    }

    private static Task doubt(Need need, String path) {
        return Task.due("need.doubt", path, null, need.title());
    }

    private static Task draft(NeedDraft draft) {
        return Task.due("need.draft", own(draft.id().value() + "/wijzigen"), null, draft.title());
    }

    private static Task waiting(Need need) {
        return Task.waiting("need.waiting", own(need), need.title(), clock(need).dueAt());
    }

    private static AnswerClock clock(Need need) {
        return Objects.requireNonNull(need.clock());
    }

    private static String own(Need need) {
        return own(need.id().value().toString());
    }

    private static String own(String rest) {
        return Place.PORTAL.path() + "/behoeften/" + rest;
    }

    private String nameOf(@Nullable EmployerId employer) {
        return Optional.ofNullable(employer)
                .flatMap(employers::find)
                .map(Employer::name)
                .orElse("-");
    }
}
