package nl.werkbrug.board.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.board.Boards;
import nl.werkbrug.board.PhaseWait;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers where people wait: figures only, each of which opens its cards. */
@Singleton
class WaitPages {
    static final String PATH = BoardPages.PATH + "/wachten";

    private final Boards boards;
    private final BoardWords words;
    private final Clock clock;

    WaitPages(Boards boards, BoardWords words, Clock clock) {
        this.boards = boards;
        this.words = words;
        this.clock = clock;
    }

    WaitsView of(Frame frame, BoardQuery asked) {
        BoardQuery query = asked.without(BoardQuery.PHASE);
        var waits = boards.waits(frame.reader(), query.filter(), LocalDate.now(clock));
        var coaches = words.coaches(coaches(waits));
        return new WaitsView(
                waits.stream().map(wait -> line(wait, coaches, query, frame.texts())).toList(),
                words.chips(query, PATH, frame.texts()),
                asked.misread(),
                query.address(BoardPages.PATH));
    }

    private static WaitsView.Line line(
            PhaseWait wait, Map<AccountId, String> coaches, BoardQuery query, Texts texts) {
        BoardQuery phase = query.with(BoardQuery.PHASE, Slugs.of(wait.phase()));
        return new WaitsView.Line(
                wait.phase(),
                wait.waiting(),
                phase.address(BoardPages.PATH),
                wait.targetGroups().stream().map(group -> group(group, phase, texts)).toList(),
                wait.coaches().stream().map(group -> coach(group, coaches, phase, texts)).toList());
    }

    private static WaitsView.Part group(
            PhaseWait.Group<TargetGroup> group, BoardQuery phase, Texts texts) {
        TargetGroup key = group.key();
        return part(
                key == null ? texts.of("board.group.none") : texts.of("targetGroup." + key),
                group,
                phase,
                BoardQuery.TARGET_GROUP,
                key == null ? null : key.name());
    }

    private static WaitsView.Part coach(
            PhaseWait.Group<AccountId> group,
            Map<AccountId, String> coaches,
            BoardQuery phase,
            Texts texts) {
        AccountId key = group.key();
        return part(
                key == null
                        ? texts.of("board.coach.none")
                        : coaches.getOrDefault(key, texts.of("board.coach.unknown")),
                group,
                phase,
                BoardQuery.COACH,
                key == null ? null : key.value().toString());
    }

    private static WaitsView.Part part(
            String label,
            PhaseWait.Group<?> group,
            BoardQuery phase,
            String field,
            @Nullable String value) {
        return new WaitsView.Part(
                label,
                group.waiting(),
                value != null && group.waiting() != null
                        ? phase.with(field, value).address(BoardPages.PATH)
                        : null);
    }

    private static List<AccountId> coaches(List<PhaseWait> waits) {
        return waits.stream()
                .flatMap(wait -> wait.coaches().stream())
                .flatMap(group -> Stream.ofNullable(group.key()))
                .distinct()
                .toList();
    }
}
