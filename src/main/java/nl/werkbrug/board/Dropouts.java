package nl.werkbrug.board;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Person;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.Past;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pattern of dropouts per employer, for the desk. */
@Singleton
public class Dropouts {
    /** Of fewer people nothing is told. */
    public static final int LEAST = 5;

    private static final int MOST_WORDS = 10;

    private final Trajectories trajectories;
    private final Candidates candidates;

    Dropouts(Trajectories trajectories, Candidates candidates) {
        this.trajectories = trajectories;
        this.candidates = candidates;
    }

    /** Empty while fewer than five people began here, and for who is not of the desk. */
    @Transactional
    public Optional<DropoutPattern> at(Actor reader, EmployerId employer) {
        if (!reader.is(Role.ACCOUNT_MANAGER) && !reader.is(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var began =
                trajectories.everAt(employer).stream()
                        .filter(past -> Dropout.beganAt(employer, past))
                        .toList();
        int people = people(began);
        return people < LEAST
                ? Optional.empty()
                : Optional.of(pattern(reader, people, dropouts(employer, began)));
    }

    private DropoutPattern pattern(Actor reader, int started, List<List<Dropout>> perPerson) {
        var all = perPerson.stream().flatMap(List::stream).toList();
        return new DropoutPattern(
                started,
                perPerson.size(),
                counted(all, Dropout::ground),
                counted(all, Dropout::initiative),
                words(reader, all));
    }

    /** Those of one person together; who was erased is somebody else each time. */
    private static List<List<Dropout>> dropouts(EmployerId employer, List<Past> began) {
        return began.stream().collect(groupingBy(Dropouts::whose)).values().stream()
                .map(pasts ->
                        pasts.stream()
                                .flatMap(past -> Dropout.at(employer, past).stream())
                                .toList())
                .filter(dropouts -> !dropouts.isEmpty())
                .toList();
    }

    private static int people(List<Past> began) {
        return Math.toIntExact(began.stream().map(Dropouts::whose).distinct().count());
    }

    private static Object whose(Past past) {
        return past.candidate() == null ? past : past.candidate();
    }

    private static <K> Map<K, Long> counted(
            List<Dropout> all, Function<Dropout, @Nullable K> what) {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(what.apply(one)))
                .collect(groupingBy(Function.identity(), counting()));
    }

    /** Only of people whom the reader may know by name: the name is what has to be taken out. */
    private List<String> words(Actor reader, List<Dropout> all) {
        return all.stream()
                .flatMap(one -> words(reader, one).stream())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private Optional<String> words(Actor reader, Dropout dropout) {
        Words said = dropout.wouldHaveHelped();
        CandidateId who = dropout.who();
        return said == null || who == null
                ? Optional.empty()
                : candidates
                        .find(reader, AccessPurpose.GUIDANCE, who)
                        .filter(found -> candidates.mayName(reader, found))
                        .map(Candidate::person)
                        .map(person -> withoutNames(said.text(), person));
    }

    private static String withoutNames(String text, Person person) {
        return Stream.of(person.firstName(), person.lastName())
                .flatMap(Stream::ofNullable)
                .reduce(text, Dropouts::without);
    }

    private static String without(String text, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll("…");
    }
}
