package nl.werkbrug.followup.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Whereabouts;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the people whom somebody can have spoken to, by name or employer. */
@Singleton
class ChooseViews {
    private static final int MOST = 50;
    private static final int SEARCH_LIMIT = 100;

    private final Trajectories trajectories;
    private final Names names;
    private final Employers employers;

    ChooseViews(Trajectories trajectories, Names names, Employers employers) {
        this.trajectories = trajectories;
        this.names = names;
        this.employers = employers;
    }

    ChooseView of(Actor reader, String asked) {
        String search = asked.substring(0, Math.min(SEARCH_LIMIT, asked.length())).strip();
        var found =
                everybody(reader).stream()
                        .filter(row -> matches(row, search))
                        .sorted(Comparator.comparing(ChooseView.Row::who))
                        .toList();
        var shown = found.stream().limit(MOST).toList();
        return new ChooseView(search, shown, found.size() - shown.size());
    }

    private List<ChooseView.Row> everybody(Actor reader) {
        var open = trajectories.open(reader);
        Map<EmployerId, Employer> at = employers.find(all(open, Whereabouts::employer));
        var called = names.show(reader, AccessPurpose.GUIDANCE, all(open, Whereabouts::candidate));
        return open.stream().flatMap(one -> row(one, called, at)).toList();
    }

    private static <T> List<T> all(
            List<Whereabouts> open, Function<Whereabouts, @Nullable T> part) {
        return open.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    /** None for who may not be seen. */
    private static Stream<ChooseView.Row> row(
            Whereabouts one, Map<CandidateId, String> names, Map<EmployerId, Employer> at) {
        CandidateId who = one.candidate();
        String name = who == null ? null : names.get(who);
        EmployerId employer = one.employer();
        return name == null
                ? Stream.empty()
                : Stream.of(
                        new ChooseView.Row(
                                one.id().value(),
                                name,
                                Workplace.of(employer == null ? null : at.get(employer)),
                                one.phase()));
    }

    private static boolean matches(ChooseView.Row row, String search) {
        return (row.who() + " " + row.at())
                .toLowerCase(Locale.ROOT)
                .contains(search.toLowerCase(Locale.ROOT));
    }
}
