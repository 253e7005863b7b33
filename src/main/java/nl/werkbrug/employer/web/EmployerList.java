package nl.werkbrug.employer.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import nl.werkbrug.employer.Bonds;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.employer.Promise;
import nl.werkbrug.employer.Talk;
import nl.werkbrug.web.Frame;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers the list of employers, with a few words from every feature that knows them. */
@Singleton
class EmployerList {
    private final Employers employers;
    private final Bonds bonds;
    private final Spoken spoken;
    private final List<EmployerRemark> remarks;
    private final Clock clock;

    EmployerList(
            Employers employers,
            Bonds bonds,
            Spoken spoken,
            List<EmployerRemark> remarks,
            Clock clock) {
        this.employers = employers;
        this.bonds = bonds;
        this.spoken = spoken;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Whose name, place or sector holds all words of the search. */
    EmployerListing of(Frame frame, String search, int page) {
        List<Employer> found =
                employers.all().stream().filter(one -> fits(frame, one, search)).toList();
        List<Employer> shown =
                found.stream()
                        .skip((long) (page - 1) * EmployerListing.SIZE)
                        .limit(EmployerListing.SIZE)
                        .toList();
        return new EmployerListing(lines(frame, shown), found.size(), search, page);
    }

    private List<EmployerListing.Line> lines(Frame frame, List<Employer> shown) {
        LocalDate today = LocalDate.now(clock);
        Map<EmployerId, Talk> talks =
                bonds.lastTalks(frame.reader(), shown.stream().map(Employer::id).toList());
        Map<EmployerId, Long> due =
                bonds.openPromises(frame.reader()).stream()
                        .filter(promise -> promise.isDue(today))
                        .collect(groupingBy(Promise::employer, counting()));
        var said = remarks.stream().map(remark -> remark.of(frame)).toList();
        return shown.stream()
                .map(one ->
                        new EmployerListing.Line(
                                one,
                                said.stream()
                                        .map(map -> map.get(one.id()))
                                        .filter(Objects::nonNull)
                                        .toList(),
                                Optional.ofNullable(talks.get(one.id()))
                                        .map(talk -> spoken.tell(talk, frame.texts()))
                                        .orElse(null),
                                due.getOrDefault(one.id(), 0L).intValue()))
                .toList();
    }

    private static boolean fits(Frame frame, Employer employer, String search) {
        String sector = employer.sector();
        String known =
                String.join(
                        " ",
                        employer.name(),
                        Objects.requireNonNullElse(employer.place(), ""),
                        sector == null ? "" : frame.texts().ofCode("sector", sector));
        return Stream.of(folded(search).split("\\s+", -1)).allMatch(folded(known)::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
