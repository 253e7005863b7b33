package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Region;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What matching may know of candidates, for the index and the scorer. It knows no reader: nothing
 * of it is shown to anyone before {@link Names#show}.
 */
@Singleton
public class Profiles {
    private static final int PAGE = 2000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CandidateRows rows;
    private final CardRows cards;
    private final ConsentRows consents;

    Profiles(CandidateRows rows, CardRows cards, ConsentRows consents) {
        this.rows = rows;
        this.cards = cards;
        this.consents = consents;
    }

    /** Who is not there any more is left out. */
    @Transactional
    public Map<CandidateId, Profile> of(Collection<CandidateId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(CandidateId.values(ids)).stream()
                        .map(CandidateRow::toProfile)
                        .collect(toMap(Profile::id, profile -> profile));
    }

    /** The same people with what the search of the desk looks through. */
    @Transactional
    public Map<CandidateId, Card> cards(Collection<CandidateId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var values = CandidateId.values(ids);
        return cards(rows.findByIdIn(values), cards.of(values))
                .collect(toMap(Card::id, card -> card));
    }

    /** The people whom this coach stays beside. */
    @Transactional
    public List<Profile> coachedBy(Actor coach) {
        return rows.findByCoachId(coach.id().value()).stream()
                .map(CandidateRow::toProfile)
                .toList();
    }

    /** Every profile, in pages, in the order of the ids. */
    public void forEachPage(Consumer<List<Profile>> reader) {
        var page = rows.page(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            reader.accept(page.stream().map(CandidateRow::toProfile).toList());
            page = rows.page(page.getLast().id(), PAGE);
        }
    }

    /** Every card, in pages, in the order of the ids. */
    public void forEachPageOfCards(Consumer<List<Card>> reader) {
        var page = rows.page(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            UUID last = page.getLast().id();
            reader.accept(cards(page, cards.between(page.getFirst().id(), last)).toList());
            page = rows.page(last, PAGE);
        }
    }

    /** Who was removed between two questions is left out. */
    private static Stream<Card> cards(List<CandidateRow> people, List<CardRow> more) {
        var byId = more.stream().collect(toMap(CardRow::id, row -> row));
        return people.stream()
                .flatMap(row -> Optional.ofNullable(byId.get(row.id())).map(row::toCard).stream());
    }

    /** Every profile of these regions, in pages, in the order of the ids. */
    public void forEachPage(Collection<Region> regions, Consumer<List<Profile>> reader) {
        List<String> codes = regions.stream().map(Region::code).toList();
        var page = rows.pageOf(codes, BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            reader.accept(page.stream().map(CandidateRow::toProfile).toList());
            page = rows.pageOf(codes, page.getLast().id(), PAGE);
        }
    }

    /** Who has agreed to be matched without a break since before a moment, and since when. */
    @Transactional
    public Map<CandidateId, Instant> agreedBefore(Instant moment) {
        return consents.agreedBefore(moment).stream()
                .collect(toMap(one -> new CandidateId(one.candidateId()), AgreedSince::since));
    }

    public long count() {
        return rows.count();
    }
}
