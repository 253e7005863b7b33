package nl.werkbrug.board.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.board.Move;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.Optional;

/**
 * {@code /bord}: everybody who is on the way, where people wait, and the way to the next column.
 */
@Hidden
@Controller(BoardPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {
    private final BoardPages boards;
    private final WaitPages waits;
    private final MovePages moves;

    BoardController(BoardPages boards, WaitPages waits, MovePages moves) {
        this.boards = boards;
        this.waits = waits;
        this.moves = moves;
    }

    @Get
    ModelAndView<BoardPage> show(Frame frame, HttpRequest<?> request) {
        return new ModelAndView<>(
                "board/show", new BoardPage(frame, boards.of(frame, query(request))));
    }

    @Get("/wachten")
    ModelAndView<WaitsPage> waits(Frame frame, HttpRequest<?> request) {
        return new ModelAndView<>(
                "board/waits", new WaitsPage(frame, waits.of(frame, query(request))));
    }

    /** The menu of one card: where it can go, and why not elsewhere. */
    @Get("/{id}/verplaatsen")
    Optional<HttpResponse<?>> choose(Frame frame, String id, HttpRequest<?> request) {
        return moves.find(frame.reader(), id)
                .map(mover -> HttpResponse.ok(page(frame, moves.of(mover, null, query(request)))));
    }

    /**
     * Where a card was let go. What has one event goes on to its form; what cannot be, is a
     * conflict that says why.
     */
    @Get("/{id}/naar/{fase}")
    Optional<HttpResponse<?>> move(Frame frame, String id, String fase, HttpRequest<?> request) {
        return Slugs.phase(fase)
                .flatMap(to ->
                        moves.find(frame.reader(), id)
                                .map(mover -> move(frame, mover, to, query(request))));
    }

    private HttpResponse<?> move(
            Frame frame, MovePages.Mover mover, PhaseName to, BoardQuery query) {
        return switch (mover.moves().to(to)) {
            case Move.Possible(var _, var events) when events.size() == 1 ->
                    HttpResponse.seeOther(
                            URI.create(MovePages.form(mover, events.getFirst(), query)));
            case Move.Possible _ -> HttpResponse.ok(page(frame, moves.of(mover, to, query)));
            case Move.Refused _ ->
                    HttpResponse.status(HttpStatus.CONFLICT)
                            .body(page(frame, moves.of(mover, to, query)));
        };
    }

    private static BoardQuery query(HttpRequest<?> request) {
        return BoardQuery.of(request.getParameters());
    }

    private static ModelAndView<MovePage> page(Frame frame, MoveView view) {
        return new ModelAndView<>("board/move", new MovePage(frame, view));
    }

    @Introspected
    record BoardPage(Frame frame, BoardView view) {}

    @Introspected
    record WaitsPage(Frame frame, WaitsView view) {}

    @Introspected
    record MovePage(Frame frame, MoveView view) {}
}
