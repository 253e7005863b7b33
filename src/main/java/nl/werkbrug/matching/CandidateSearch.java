package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The desk's tray of cards: everyone whom a reader may see, also who is not open for matching. A
 * desk finds its regions and whoever lets others look, a coach the own candidates, nobody else
 * anyone.
 */
@Singleton
public class CandidateSearch {
    private static final int EVERYONE = 1_000_000;
    private static final int PORTION = 500;

    private final IndexFollower follower;
    private final SearchDictionary dictionary;
    private final Profiles profiles;
    private final Names names;
    private final List<ProposedPeople> proposals;
    private final Competences competences;
    private final Weights weights;
    private final Distances distances;
    private final Clock clock;

    CandidateSearch(
            IndexFollower follower,
            SearchDictionary dictionary,
            Profiles profiles,
            Names names,
            List<ProposedPeople> proposals,
            Competences competences,
            Weights weights,
            Distances distances,
            Clock clock) {
        this.follower = follower;
        this.dictionary = dictionary;
        this.profiles = profiles;
        this.names = names;
        this.proposals = proposals;
        this.competences = competences;
        this.weights = weights;
        this.distances = distances;
        this.clock = clock;
    }

    /** Refuses a form that is not allowed with a RefusedException. */
    public SearchQuery read(SearchForm form) {
        var intake = new Intake();
        SearchQuery query = form.read(competences.catalogue(), intake);
        intake.finish();
        return query;
    }

    /** One page of whom this reader finds; the people on it are in the access log. From page 0. */
    public SearchResult find(Actor reader, SearchQuery query, int page, int size) {
        Question question = question(reader, query);
        TrayAnswer found = follower.ask(index -> index.look(question, page, size));
        return new SearchResult(lines(question, found.page()), found.total(), found.facets());
    }

    /** Everybody whom this reader finds, in order; nobody is told to be read yet. */
    public List<CandidateId> everyone(Actor reader, SearchQuery query) {
        Question question = question(reader, query);
        var found = follower.ask(index -> index.look(question, 0, EVERYONE)).page();
        var still = new ArrayList<CandidateId>();
        for (int done = 0; done < found.size(); done += PORTION) {
            var portion = found.subList(done, Math.min(done + PORTION, found.size()));
            still(question, portion).stream().map(Card::id).forEach(still::add);
        }
        return still;
    }

    /** Of these people those whom each search finds now; what finds nobody has no line. */
    public <K> Map<K, List<CandidateId>> among(
            Collection<CandidateId> people, Map<K, Asking> searches) {
        Collection<Card> cards = profiles.cards(people).values();
        var found = new HashMap<K, List<CandidateId>>();
        searches.forEach((key, asking) -> {
            var fitting = fitting(asking, cards);
            if (!fitting.isEmpty()) {
                found.put(key, fitting);
            }
        });
        return found;
    }

    /** With the catalogue of now, for one deed. */
    private CardCheck check() {
        return new CardCheck(competences.catalogue(), weights, distances);
    }

    /** Words take longest, so they come last. */
    private List<CandidateId> fitting(Asking asking, Collection<Card> cards) {
        SearchQuery query = asking.query();
        CardCheck check = check();
        boolean asksProposals = query.notProposedDays() != null;
        var lately = asksProposals ? proposedLately(query) : Set.<CandidateId>of();
        var today = LocalDate.now(clock);
        var filters = new Question(asking.reader(), query, List.of(), today, lately);
        var left = cards.stream().filter(card -> check.fits(filters, card)).toList();
        if (left.isEmpty()) {
            return List.of();
        }
        var whole = new Question(asking.reader(), query, words(query), today, lately);
        return left.stream().filter(card -> check.fits(whole, card)).map(Card::id).toList();
    }

    private Question question(Actor reader, SearchQuery query) {
        return new Question(
                reader, query, words(query), LocalDate.now(clock), proposedLately(query));
    }

    private List<Sought> words(SearchQuery query) {
        String text = query.text();
        return text == null ? List.of() : dictionary.read(text);
    }

    private Set<CandidateId> proposedLately(SearchQuery query) {
        var since = clock.instant().minus(Duration.ofDays(query.latelyDays()));
        var people = new HashSet<CandidateId>();
        proposals.forEach(known -> people.addAll(known.since(since)));
        return people;
    }

    /** The database has the last word: who does not fit any more is left out. */
    private List<Card> still(Question question, List<CandidateId> found) {
        var cards = profiles.cards(found);
        CardCheck check = check();
        return found.stream()
                .flatMap(id -> Stream.ofNullable(cards.get(id)))
                .filter(card -> check.fits(question, card))
                .toList();
    }

    private List<SearchLine> lines(Question question, List<CandidateId> found) {
        var fitting = still(question, found);
        var ids = fitting.stream().map(Card::id).toList();
        var labels = names.show(question.reader(), AccessPurpose.REGISTRATION, ids);
        var marks = marks(ids);
        return fitting.stream()
                .flatMap(card ->
                        Optional.ofNullable(labels.get(card.id()))
                                .map(label -> line(question, card, label, marks.get(card.id())))
                                .stream())
                .toList();
    }

    private SearchLine line(
            Question question, Card card, String label, @Nullable ProposalMark mark) {
        return new SearchLine(
                card.withoutName(),
                label,
                mark,
                question.competences(competences.catalogue()),
                check().asks(question, card).orElse(List.of()),
                km(question.query().postcode(), card.profile().postcode()));
    }

    private Map<CandidateId, ProposalMark> marks(Collection<CandidateId> people) {
        var marks = new HashMap<CandidateId, ProposalMark>();
        proposals.forEach(known -> marks.putAll(known.marks(people)));
        return marks;
    }

    private @Nullable Integer km(@Nullable Postcode from, @Nullable Postcode home) {
        return from == null || home == null ? null : distances.km(from, home);
    }
}
