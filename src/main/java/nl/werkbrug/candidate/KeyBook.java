package nl.werkbrug.candidate;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.access.MasterKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what people may be known again, as keyed hashes: whoever is added is compared with a handful
 * of rows, however many people there are. What more than {@link #CROWD} people share says nothing,
 * such as the address of a coach, and is written down no further.
 */
@Singleton
class KeyBook {
    /** As many people can live on one address with one telephone. */
    static final int CROWD = 4;

    private static final Logger LOG = LoggerFactory.getLogger(KeyBook.class);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PORTION = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String ADD =
            """
            INSERT INTO candidate_key (candidate_id, kind, region, hash, shared)
            VALUES (?, ?, ?, ?, ?)
            """;
    private static final String SHARED =
            """
            UPDATE candidate_key SET shared = TRUE WHERE shared = FALSE AND hash IN
                (SELECT hash FROM candidate_key GROUP BY hash HAVING COUNT(*) > 1)
            """;

    private final SecretKeySpec secret;
    private final CandidateRows rows;
    private final PersonRows persons;
    private final Statements statements;
    private final TransactionOperations<Connection> transactions;

    KeyBook(
            MasterKey master,
            CandidateRows rows,
            PersonRows persons,
            Statements statements,
            TransactionOperations<Connection> transactions) {
        this.secret = new SecretKeySpec(master.derive("doubles"), ALGORITHM);
        this.rows = rows;
        this.persons = persons;
        this.statements = statements;
        this.transactions = transactions;
    }

    private record Key(CandidateId who, Trait kind, String region, String hash) {}

    /** Of people who are new here. */
    void write(List<Candidate> added) {
        for (int done = 0; done < added.size(); done += PORTION) {
            writePortion(added.subList(done, Math.min(added.size(), done + PORTION)));
        }
    }

    /** Nothing when somebody is known by the same things as before. */
    void rewrite(Candidate before, Candidate after) {
        boolean same =
                before.profile().region().equals(after.profile().region())
                        && Traits.of(before).equals(Traits.of(after));
        if (!same) {
            rewrite(after);
        }
    }

    void rewrite(Candidate changed) {
        remove(changed.id());
        write(List.of(changed));
    }

    void remove(CandidateId gone) {
        statements.update("DELETE FROM candidate_key WHERE candidate_id = ?", gone.value());
    }

    /** For the people of before this table, and for who came in at the very same moment. */
    @Scheduled(fixedDelay = "6h", initialDelay = "30s")
    void catchUpQuietly() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warn("Not all keys of people are written yet", e);
        }
    }

    void catchUp() {
        boolean filled = transactions.executeRead(_ -> isFilled());
        if (!filled) {
            fill();
        }
        transactions.executeWrite(_ -> statements.update(SHARED));
    }

    private boolean isFilled() {
        return statements
                .query("SELECT filled FROM candidate_key_book", row -> row.getBoolean(1), List.of())
                .contains(true);
    }

    private void fill() {
        var page = rows.page(BEFORE_ALL, PORTION);
        while (!page.isEmpty()) {
            var ids = page.stream().map(CandidateRow::id).toList();
            transactions.executeWrite(_ -> rewrite(ids));
            page = rows.page(ids.getLast(), PORTION);
        }
        transactions.executeWrite(
                _ -> statements.update("UPDATE candidate_key_book SET filled = TRUE"));
    }

    private int rewrite(List<UUID> people) {
        var known = new HashMap<UUID, Person>();
        persons.findByCandidateIdIn(people)
                .forEach(row -> known.put(row.candidateId(), row.toPerson()));
        var found = rows.findByIdIn(people);
        found.stream()
                .map(row -> row.toCandidate(known.getOrDefault(row.id(), Person.UNKNOWN)))
                .forEach(this::rewrite);
        return found.size();
    }

    private void writePortion(List<Candidate> added) {
        List<Key> keys = added.stream().flatMap(one -> keys(one).stream()).toList();
        if (keys.isEmpty()) {
            return;
        }
        Map<String, Integer> sharers = sharers(keys.stream().map(Key::hash).distinct().toList());
        var lines = new ArrayList<List<Object>>();
        var met = new ArrayList<String>();
        for (Key key : keys) {
            int people = Objects.requireNonNull(sharers.merge(key.hash(), 1, Integer::sum));
            if (people <= CROWD + 1) {
                lines.add(line(key, people > 1));
            }
            if (people == 2) {
                met.add(key.hash());
            }
        }
        statements.batch(ADD, lines);
        share(met);
    }

    /** How many have each of these; never more than a crowd. */
    private Map<String, Integer> sharers(List<String> hashes) {
        var counts = new HashMap<String, Integer>();
        statements.query(
                "SELECT hash FROM candidate_key WHERE hash IN (%s)"
                        .formatted(Statements.marks(hashes)),
                row -> counts.merge(row.getString(1), 1, Integer::sum),
                hashes);
        return counts;
    }

    private void share(List<String> met) {
        statements.batch(
                "UPDATE candidate_key SET shared = TRUE WHERE hash = ?",
                met.stream().map(List::of).toList());
    }

    private static List<Object> line(Key key, boolean shared) {
        return List.of(key.who().value(), key.kind().name(), key.region(), key.hash(), shared);
    }

    private List<Key> keys(Candidate one) {
        String region = one.profile().region().code();
        return Traits.of(one).keys().entrySet().stream()
                .map(key ->
                        new Key(
                                one.id(),
                                key.getKey(),
                                region,
                                hash(region, key.getKey(), key.getValue())))
                .toList();
    }

    /** Without the key of this installation nobody can try out telephone numbers. */
    private String hash(String region, Trait kind, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            String text = String.join("|", region, kind.name(), value);
            byte[] whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
