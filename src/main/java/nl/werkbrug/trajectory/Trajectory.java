package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A candidate's way from intake to lasting work (nl: traject): what happened, in order. Where it
 * stands is what the events add up to.
 */
public record Trajectory(
        TrajectoryId id,
        long version,
        CandidateId candidate,
        Region region,
        LocalDate openedOn,
        List<Entry> entries) {
    public Trajectory {
        entries = List.copyOf(entries);
    }

    /** How far it has come by its events. */
    public Course course() {
        return switch (fold(entries)) {
            case Verdict.Accepted(Course course) -> course;
            case Verdict.Refused(var why) -> throw new IllegalStateException(why.message());
        };
    }

    /** How far it is on a day. */
    public Course course(LocalDate today) {
        return course().on(today);
    }

    /** What would become of it; refuses what cannot have happened. */
    public Verdict judge(TrajectoryEvent next) {
        return switch (next) {
            case Corrected correction -> judge(correction);
            default -> Rules.take(course(), entries.size() + 1, next);
        };
    }

    /** What counts: corrected events as they should have been, mistakes left out. */
    public List<Entry> effective() {
        return effective(entries);
    }

    /** The line of a number, as it was written first. */
    public Optional<Entry> entry(int number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    /** As it was before its last lines were written. */
    Trajectory without(int last) {
        return new Trajectory(
                id,
                version,
                candidate,
                region,
                openedOn,
                entries.subList(0, entries.size() - last));
    }

    Trajectory took(Entry entry) {
        var longer = new ArrayList<>(entries);
        longer.add(entry);
        return new Trajectory(id, version, candidate, region, openedOn, longer);
    }

    Trajectory at(long stored) {
        return new Trajectory(id, stored, candidate, region, openedOn, entries);
    }

    /** All that came after has to fit still. */
    private Verdict judge(Corrected correction) {
        boolean known =
                entry(correction.number())
                        .filter(entry -> !(entry.event() instanceof Corrected))
                        .isPresent();
        if (!known || correction.instead() instanceof Corrected) {
            return Verdict.refused("correction.unknown", correction.number());
        }
        Entry last = entries.getLast();
        var longer = new ArrayList<>(entries);
        longer.add(new Entry(last.number() + 1, correction, last.recordedAt(), last.recordedBy()));
        return fold(longer);
    }

    private Verdict fold(List<Entry> all) {
        Verdict verdict = Verdict.accepted(Course.begun(openedOn));
        for (Entry entry : effective(all)) {
            if (verdict instanceof Verdict.Accepted(Course course)) {
                verdict = Rules.take(course, entry.number(), entry.event());
            }
        }
        return verdict;
    }

    /** What counts of what was written down. */
    static List<Entry> effective(List<Entry> all) {
        Map<Integer, Corrected> corrections = new HashMap<>();
        all.forEach(entry -> {
            if (entry.event() instanceof Corrected correction) {
                corrections.put(correction.number(), correction);
            }
        });
        return all.stream().flatMap(entry -> effective(entry, corrections)).toList();
    }

    private static Stream<Entry> effective(Entry entry, Map<Integer, Corrected> corrections) {
        Corrected correction = corrections.get(entry.number());
        if (entry.event() instanceof Corrected) {
            return Stream.empty();
        }
        return correction == null ? Stream.of(entry) : entry.corrected(correction).stream();
    }
}
