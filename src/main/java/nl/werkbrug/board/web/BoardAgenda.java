package nl.werkbrug.board.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.board.BoardFilter;
import nl.werkbrug.board.Boards;
import nl.werkbrug.board.PhaseWait;
import nl.werkbrug.condition.Region;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where people wait longest, for the coordinator: phases, never names. */
@Singleton
class BoardAgenda implements Agenda {
    /** Being at work for long is no waiting. */
    private static final Set<PhaseName> WAITING =
            EnumSet.range(PhaseName.INTAKE, PhaseName.INTRODUCTION);

    /** Shorter than this is nothing to act on. */
    private static final int LONG_DAYS = 56;

    private final Boards boards;

    BoardAgenda(Boards boards) {
        this.boards = boards;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return reader.is(Role.COORDINATOR)
                ? boards
                        .waits(reader, BoardFilter.NONE, LocalDate.ofInstant(now, Region.ZONE))
                        .stream()
                        .filter(wait -> WAITING.contains(wait.phase()))
                        .filter(wait -> wait.waiting().longest() >= LONG_DAYS)
                        .map(BoardAgenda::task)
                        .toList()
                : List.of();
    }

    private static Task task(PhaseWait wait) {
        return Task.waiting(
                "board.waiting." + wait.phase(),
                BoardPages.PATH + "?fase=" + Slugs.of(wait.phase()),
                wait.waiting().longest());
    }
}
