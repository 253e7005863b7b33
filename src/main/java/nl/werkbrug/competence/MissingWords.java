package nl.werkbrug.competence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.refusal.Intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "Mijn competentie staat er niet bij": the words that people looked for in vain, for the
 * administrator who makes them findable. Nothing tells who typed them, and what may not be said of
 * anyone is not kept at all.
 */
@Singleton
public class MissingWords {
    /** Longer is a story and no name of a competence, in characters. */
    public static final int LIMIT = 80;

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 8;

    /** Whoever types nonsense all day fills a list and no disk. */
    private static final int MOST_KEPT = 5000;

    private final MissingWordRows rows;
    private final Competences competences;
    private final Clock clock;

    MissingWords(MissingWordRows rows, Competences competences, Clock clock) {
        this.rows = rows;
        this.competences = competences;
        this.clock = clock;
    }

    /** False when it is not kept: not a name, known already, or not to be written down. */
    @Transactional
    public boolean tell(String typed) {
        return tell(typed, 1);
    }

    /** What a file said in vain, each with how often. */
    @Transactional
    public void tellAll(Map<String, Integer> words) {
        words.forEach(this::tell);
    }

    /** The same of what somebody kept in the own words. */
    @Transactional
    public void tellAll(Collection<String> words) {
        words.forEach(this::tell);
    }

    /** What waits for an answer, the most wanted first. */
    @Transactional
    public List<MissingWord> open(Actor reader) {
        refuseOthers(reader);
        return rows
                .findTop200ByStandingOrderByTimesDescAndFolded(MissingWord.Standing.OPEN)
                .stream()
                .map(MissingWordRow::toWord)
                .toList();
    }

    @Transactional
    public long count(Actor reader) {
        refuseOthers(reader);
        return rows.countByStanding(MissingWord.Standing.OPEN);
    }

    @Transactional
    public Optional<MissingWord> find(Actor reader, String key) {
        refuseOthers(reader);
        return rows.findById(key).map(MissingWordRow::toWord);
    }

    /** It can be found from now on, or says nothing about work. */
    @Transactional
    public void settle(Actor by, String key, MissingWord.Standing standing) {
        refuseOthers(by);
        rows.settle(key, standing.name());
    }

    private boolean tell(String typed, int times) {
        String words = typed.strip().replaceAll("\\s+", " ");
        String folded = Names.folded(words);
        if (!isName(words, folded) || isKnown(words) || !mayBeKept(words)) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        if (rows.again(folded, times, today) == 0) {
            keep(new MissingWordRow(folded, words, times, today, today, MissingWord.Standing.OPEN));
        }
        return true;
    }

    private void keep(MissingWordRow row) {
        if (rows.countByStanding(MissingWord.Standing.OPEN) < MOST_KEPT) {
            rows.save(row);
        }
    }

    private static boolean isName(String words, String folded) {
        return words.length() <= LIMIT
                && folded.length() >= SHORTEST
                && folded.length() <= LIMIT
                && folded.chars().anyMatch(Character::isLetter)
                && folded.split(" ").length <= MOST_WORDS;
    }

    private boolean isKnown(String words) {
        return competences.recogniseWord(words).isPresent();
    }

    private static boolean mayBeKept(String words) {
        var intake = new Intake();
        intake.proseLine("words", words, LIMIT);
        return intake.isFine();
    }

    private static void refuseOthers(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYoursException();
        }
    }
}
