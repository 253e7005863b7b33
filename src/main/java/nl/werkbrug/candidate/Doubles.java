package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files that may be about one person (nl: dubbele dossiers). They are offered to somebody who may
 * decide, and never become one by themselves: see {@link Mergers}.
 */
@Singleton
public class Doubles {
    private static final int PORTION = 1000;
    private static final int REMEMBERED = 20;
    private static final Comparator<Offer> FIRMEST_FIRST =
            Comparator.comparing((Offer offer) -> offer.resemblance().grade())
                    .thenComparing(
                            offer -> offer.resemblance().alike().size(), Comparator.reverseOrder())
                    .thenComparing(offer -> offer.other().addedAt(), Comparator.reverseOrder())
                    .thenComparing(offer -> offer.pair().first().value().toString());

    private final DoubleRows rows;
    private final DistinctRows distinct;
    private final ApplicationEventPublisher<CandidateRead> readings;

    Doubles(
            DoubleRows rows,
            DistinctRows distinct,
            ApplicationEventPublisher<CandidateRead> readings) {
        this.rows = rows;
        this.distinct = distinct;
        this.readings = readings;
    }

    /** What this reader may decide on, the firmest first. */
    @Transactional
    public Offers offers(Actor reader, int size) {
        List<Offer> all = found(reader);
        var shown = all.stream().limit(size).toList();
        tell(reader, shown.stream().flatMap(one -> one.pair().people().stream()));
        return new Offers(shown, all.size());
    }

    /** How many there are that say enough to look at today; names nobody. */
    @Transactional
    public int count(Actor reader) {
        return Math.toIntExact(found(reader).stream().filter(Offer::isFirm).count());
    }

    /** Those that say enough with one person, for the page of that person; names nobody. */
    @Transactional
    public List<Pair> of(Actor reader, CandidateId who) {
        var pairs = rows.alikeTo(who.value(), KeyBook.CROWD).stream().map(PairRow::toPair).toList();
        return offered(reader, pairs).filter(Offer::isFirm).map(Offer::pair).toList();
    }

    /**
     * How many of these people of a region look like somebody who is there too; names nobody, so
     * that whoever brought them in may know it.
     */
    @Transactional
    public int countAlike(Region region, Collection<CandidateId> among) {
        Set<CandidateId> asked = new HashSet<>(among);
        var pairs =
                pairs(List.of(region.code())).stream()
                        .filter(pair -> holdsAny(pair, asked))
                        .toList();
        var faces = facesOf(pairs);
        return Math.toIntExact(
                pairs.stream()
                        .flatMap(pair -> offer(pair, faces).stream())
                        .filter(Offer::isFirm)
                        .flatMap(offer -> offer.pair().people().stream())
                        .filter(asked::contains)
                        .distinct()
                        .count());
    }

    /** Somebody looked: these are two people. Remembered until it is taken back. */
    @Transactional
    public void tellApart(Pair pair, Recording recording) {
        refuseOthers(recording.by(), pair);
        if (distinct.countOf(pair.first().value(), pair.second().value()) == 0) {
            distinct.save(DistinctRow.of(pair, recording));
        }
    }

    /** They are offered again. */
    @Transactional
    public void doubtAgain(Pair pair, Recording recording) {
        refuseOthers(recording.by(), pair);
        distinct.remove(pair.first().value(), pair.second().value());
    }

    /** Of whom it was said last that they are two, for who may take that back. */
    @Transactional
    public List<ToldApart> toldApart(Actor reader) {
        List<String> codes = codes(reader);
        var told = codes.isEmpty() ? List.<DistinctRow>of() : distinct.latest(codes, REMEMBERED);
        var faces = facesOf(told.stream().map(DistinctRow::toPair).toList());
        var mine = told.stream().filter(row -> decides(reader, row.toPair(), faces)).toList();
        tell(reader, mine.stream().flatMap(row -> row.toPair().people().stream()));
        return mine.stream()
                .map(row ->
                        new ToldApart(
                                face(row.firstId(), faces),
                                face(row.secondId(), faces),
                                row.toldBy(),
                                row.toldAt()))
                .toList();
    }

    boolean areToldApart(Pair pair) {
        return distinct.countOf(pair.first().value(), pair.second().value()) > 0;
    }

    private List<Offer> found(Actor reader) {
        return offered(reader, pairs(codes(reader))).sorted(FIRMEST_FIRST).toList();
    }

    private Stream<Offer> offered(Actor reader, List<Pair> pairs) {
        var faces = facesOf(pairs);
        return pairs.stream()
                .filter(pair -> decides(reader, pair, faces))
                .flatMap(pair -> offer(pair, faces).stream());
    }

    private List<Pair> pairs(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : rows.alike(codes, KeyBook.CROWD).stream().map(PairRow::toPair).toList();
    }

    /** Who was there longest is named first. */
    private static Optional<Offer> offer(Pair pair, Map<CandidateId, FaceRow> faces) {
        var two =
                pair.people().stream()
                        .flatMap(one -> Stream.ofNullable(faces.get(one)))
                        .sorted(Comparator.comparing(FaceRow::addedAt))
                        .toList();
        return two.size() < 2
                ? Optional.empty()
                : Resemblance.between(two.getFirst().toTraits(), two.getLast().toTraits())
                        .map(alike ->
                                new Offer(two.getFirst().toFace(), two.getLast().toFace(), alike));
    }

    private static boolean decides(Actor reader, Pair pair, Map<CandidateId, FaceRow> faces) {
        FaceRow one = faces.get(pair.first());
        FaceRow other = faces.get(pair.second());
        return one != null
                && other != null
                && Decider.of(reader, one.toDossier(), other.toDossier()).isPresent();
    }

    private void refuseOthers(Actor by, Pair pair) {
        if (!decides(by, pair, faces(pair.people()))) {
            throw new NotYoursException();
        }
    }

    private Map<CandidateId, FaceRow> facesOf(List<Pair> pairs) {
        return faces(pairs.stream().flatMap(pair -> pair.people().stream()).distinct().toList());
    }

    private Map<CandidateId, FaceRow> faces(Collection<CandidateId> people) {
        var faces = new HashMap<CandidateId, FaceRow>();
        List<UUID> ids = CandidateId.values(people);
        for (int done = 0; done < ids.size(); done += PORTION) {
            var portion = ids.subList(done, Math.min(ids.size(), done + PORTION));
            faces.putAll(
                    rows.faces(portion).stream()
                            .collect(toMap(row -> new CandidateId(row.id()), row -> row)));
        }
        return faces;
    }

    private static Face face(UUID id, Map<CandidateId, FaceRow> faces) {
        return Optional.ofNullable(faces.get(new CandidateId(id))).orElseThrow().toFace();
    }

    private static boolean holdsAny(Pair pair, Set<CandidateId> people) {
        return pair.people().stream().anyMatch(people::contains);
    }

    /** Where somebody may decide at all. */
    private static List<String> codes(Actor reader) {
        boolean staff =
                reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COACH) || reader.is(Role.ADMIN);
        return staff ? reader.regions().stream().map(Region::code).toList() : List.of();
    }

    private void tell(Actor reader, Stream<CandidateId> people) {
        var shown = people.distinct().toList();
        if (!shown.isEmpty()) {
            readings.publishEvent(new CandidateRead(shown, handling(reader)));
        }
    }

    static Handling handling(Actor by) {
        Role as =
                Stream.of(Role.ACCOUNT_MANAGER, Role.COACH)
                        .filter(by::is)
                        .findFirst()
                        .orElse(Role.ADMIN);
        AccessPurpose purpose =
                as == Role.ADMIN ? AccessPurpose.RIGHTS : AccessPurpose.REGISTRATION;
        return new Handling(by, as, purpose, DataKind.PERSON);
    }
}
