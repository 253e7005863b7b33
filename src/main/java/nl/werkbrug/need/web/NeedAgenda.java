package nl.werkbrug.need.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.AnswerClock;
import nl.werkbrug.need.Drafts;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedDraft;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Task;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What needs ask of somebody today: an answer, a word on whether one is still needed. */
@Singleton
class NeedAgenda implements Agenda {
    private final Needs needs;
    private final Drafts drafts;
    private final Employers employers;

    NeedAgenda(Needs needs, Drafts drafts, Employers employers) {
        this.needs = needs;
        this.drafts = drafts;
        this.employers = employers;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        if (reader.is(Role.ACCOUNT_MANAGER)) {
            return ofDesk(reader);
        }
        return reader.is(Role.EMPLOYER) ? ofEmployer(reader) : List.of();
    }

    private List<Task> ofDesk(Actor reader) {
        var answers = needs.waiting(reader).stream().filter(need -> need.isLookedAfterBy(reader));
        var doubts = needs.doubtful(reader).stream().filter(need -> need.isLookedAfterBy(reader));
        return Stream.concat(
                        answers.map(this::answer),
                        doubts.map(need -> doubt(need, Place.NEEDS.pathTo(need.id().value()))))
                .toList();
    }

    private List<Task> ofEmployer(Actor reader) {
        return Stream.of(
                        drafts.of(reader).stream().map(NeedAgenda::draft),
                        needs.doubtful(reader).stream().map(need -> doubt(need, own(need))),
                        needs.waiting(reader).stream().map(NeedAgenda::waiting))
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
