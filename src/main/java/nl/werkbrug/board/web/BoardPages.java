package nl.werkbrug.board.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.board.Board;
import nl.werkbrug.board.Boards;
import nl.werkbrug.board.Column;
import nl.werkbrug.board.Moves;
import nl.werkbrug.board.Ticket;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.followup.Contact;
import nl.werkbrug.followup.Told;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Whereabouts;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the board: only who is on the page is named, all of them in one look. */
@Singleton
class BoardPages {
    static final String PATH = "/bord";

    /** How many cards of a column stand on the whole board. */
    static final int FIRST = 30;

    /** How many cards a column shows that stands alone. */
    static final int ALONE = 60;

    private final Boards boards;
    private final Names names;
    private final BoardWords words;
    private final Clock clock;

    BoardPages(Boards boards, Names names, BoardWords words, Clock clock) {
        this.boards = boards;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    BoardView of(Frame frame, BoardQuery query) {
        Actor reader = frame.reader();
        Board board = boards.of(reader, query.filter(), LocalDate.now(clock));
        var shown = new Shown(reader, board, query);
        var columns = board.columns().stream().map(shown::column).toList();
        return new BoardView(
                board.open(),
                columns,
                query.phase() == null ? null : columns.get(query.phase().ordinal()),
                words.picks(reader, board.choices(), query, frame.texts()),
                words.chips(query, PATH, frame.texts()),
                query.misread(),
                mayMove(reader),
                query.query(),
                query.without(BoardQuery.PHASE).address(PATH),
                query.without(BoardQuery.PHASE).address(PATH + "/wachten"),
                query.phase() == null ? PATH : PATH + "?fase=" + Slugs.of(query.phase()));
    }

    private static boolean mayMove(Actor reader) {
        return reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COACH);
    }

    /** The cards of one page, and what the people and employers on it are called. */
    private final class Shown {
        private final BoardQuery query;
        private final @Nullable PhaseName lead;
        private final Map<PhaseName, List<Ticket>> tickets;
        private final Map<CandidateId, String> labels;
        private final Map<EmployerId, Employer> employers;

        Shown(Actor reader, Board board, BoardQuery query) {
            this.query = query;
            this.lead = lead(board);
            this.tickets =
                    boards
                            .marked(
                                    board.columns().stream()
                                            .flatMap(column -> tickets(column).stream())
                                            .toList())
                            .stream()
                            .collect(Collectors.groupingBy(Ticket::phase));
            this.labels = labels(reader);
            this.employers =
                    words.employers(
                            wheres().flatMap(one -> Stream.ofNullable(one.employer()))
                                    .distinct()
                                    .toList());
        }

        BoardView.ColumnView column(Column column) {
            boolean alone = column.phase() == query.phase();
            int page = alone ? page(column) : 1;
            int size = alone ? ALONE : FIRST;
            boolean more = page * size < column.tickets().size();
            return new BoardView.ColumnView(
                    column.phase(),
                    Slugs.of(column.phase()),
                    column.waiting(),
                    tickets.getOrDefault(column.phase(), List.of()).stream()
                            .flatMap(one -> card(one).stream())
                            .toList(),
                    query.with(BoardQuery.PHASE, Slugs.of(column.phase())).address(PATH),
                    reachable(column.phase()),
                    column.rests(),
                    column.phase() == lead,
                    alone && page > 1 ? address(page - 1) : null,
                    alone && more ? address(page + 1) : null,
                    (page - 1) * size + 1);
        }

        /** Who may not be named any more since the board was read, is left out. */
        private Optional<BoardView.TicketView> card(Ticket ticket) {
            Whereabouts where = ticket.where();
            return Optional.ofNullable(labels.get(where.candidate()))
                    .map(label ->
                            new BoardView.TicketView(
                                    ticket.id().value().toString(),
                                    label,
                                    nameOf(where.employer()),
                                    ticket.days(),
                                    dayOf(ticket.next()),
                                    ticket.isLate(),
                                    signalOf(ticket.signals().candidate()),
                                    signalOf(ticket.signals().employer())));
        }

        private List<Ticket> tickets(Column column) {
            if (query.phase() == null) {
                return column.tickets().stream().limit(FIRST).toList();
            }
            return column.phase() == query.phase()
                    ? column.tickets().stream()
                            .skip((long) (page(column) - 1) * ALONE)
                            .limit(ALONE)
                            .toList()
                    : List.of();
        }

        /** A page that is beyond the last one is the last one. */
        private int page(Column column) {
            int last = Math.max(1, Math.ceilDiv(column.tickets().size(), ALONE));
            return Math.min(query.page(), last);
        }

        private String address(int page) {
            return query.with(BoardQuery.PAGE, String.valueOf(page)).address(PATH);
        }

        private Stream<Whereabouts> wheres() {
            return tickets.values().stream().flatMap(List::stream).map(Ticket::where);
        }

        private Map<CandidateId, String> labels(Actor reader) {
            var people = wheres().map(Whereabouts::candidate).distinct().toList();
            return names.tellApart(reader, names.show(reader, AccessPurpose.GUIDANCE, people));
        }

        private @Nullable String nameOf(@Nullable EmployerId id) {
            Employer employer = id == null ? null : employers.get(id);
            return employer == null ? null : employer.name();
        }
    }

    /** The first column where somebody is, else the first. */
    private static PhaseName lead(Board board) {
        return board.columns().stream()
                .filter(column -> !column.tickets().isEmpty())
                .map(Column::phase)
                .findFirst()
                .orElse(PhaseName.INTAKE);
    }

    private static String reachable(PhaseName phase) {
        return Moves.reachableFrom(phase).stream().map(Slugs::of).collect(Collectors.joining(" "));
    }

    private static @Nullable LocalDate dayOf(@Nullable Contact next) {
        return next == null || !next.isPlanned() ? null : next.plannedOn();
    }

    private static Signal signalOf(@Nullable Told told) {
        return told == null ? Signal.NOT_SPOKEN : told.signal();
    }
}
