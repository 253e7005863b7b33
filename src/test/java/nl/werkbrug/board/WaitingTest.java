package nl.werkbrug.board;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.followup.Signals;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Whereabouts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

class WaitingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0",
        "7, 1, 7, 7",
        "9 1 5, 3, 5, 9",
        "1 2, 2, 2, 2",
        "10 20 1 3, 4, 7, 20",
        "-3, 1, 0, 0"
    })
    void tells_the_middle_one_and_the_longest(String days, int count, long median, long longest) {
        var tickets =
                Arrays.stream(days.split(" "))
                        .filter(day -> !day.isEmpty())
                        .map(day -> since(TODAY.minusDays(Long.parseLong(day))))
                        .toList();

        assertThat(Waiting.of(tickets)).isEqualTo(new Waiting(count, median, longest));
    }

    private static Ticket since(LocalDate day) {
        return new Ticket(
                new Whereabouts(
                        new TrajectoryId(UUID.randomUUID()),
                        CandidateId.create(),
                        Region.of("flevoland"),
                        null,
                        null,
                        PhaseName.PLAN,
                        day,
                        null,
                        null,
                        null,
                        null),
                null,
                Signals.NONE,
                TODAY);
    }
}
