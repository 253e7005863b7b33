package nl.werkbrug.privacy;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateChanged;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Removes people for good (nl: wissen; AVG, article 17). One transaction removes every row that the
 * register calls somebody's; a count remains, and a hash that knows them again when an older
 * database is put back.
 */
@Singleton
public class Erasures {
    private static final String LOCK =
            """
            SELECT id, region, target_group FROM candidate WHERE id IN (%s) ORDER BY id FOR UPDATE
            """;
    private static final String FIRST =
            """
            INSERT INTO erased_total (region, in_year, target_group, people)
            VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING
            """;
    private static final String COUNT =
            """
            UPDATE erased_total SET people = people + 1
            WHERE region = ? AND in_year = ? AND target_group = ?
            """;

    private static final String MERGED =
            "SELECT merged_id FROM candidate_merge WHERE undone_at IS NULL AND survivor_id IN (%s)";

    private static final Handling REPLAY = ofTheInstallation("erasures");

    private final Register register;
    private final Ledger ledger;
    private final ErasureKey key;
    private final LogWriter log;
    private final RetentionRows terms;
    private final Profiles profiles;
    private final Sql sql;
    private final ApplicationEventPublisher<CandidateChanged> changes;
    private final Clock clock;

    Erasures(
            Register register,
            Ledger ledger,
            ErasureKey key,
            LogWriter log,
            RetentionRows terms,
            Profiles profiles,
            Sql sql,
            ApplicationEventPublisher<CandidateChanged> changes,
            Clock clock) {
        this.register = register;
        this.ledger = ledger;
        this.key = key;
        this.log = log;
        this.terms = terms;
        this.profiles = profiles;
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** Who counts in the totals, and nothing more. */
    private record Counted(String region, String targetGroup) {}

    /** A command or job of the installation that carries out somebody's right. */
    static Handling ofTheInstallation(String name) {
        return new Handling(
                Actor.installation(name), Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE);
    }

    /** False when there is no such person any more; refused while the file is held. */
    @Transactional
    public boolean erase(CandidateId candidate, Handling handling) {
        Map<CandidateId, Counted> found = lock(List.of(candidate));
        if (found.isEmpty()) {
            return false;
        }
        refuseHeld(found.keySet());
        remove(found, handling);
        return true;
    }

    /**
     * Removes people who came in by mistake, as if they had never been here: nobody counts as
     * erased. Whoever is gone is passed over; refused while one of the files is held.
     */
    @Transactional
    public void takeBack(Collection<CandidateId> people, Handling handling) {
        Set<CandidateId> found = lock(people).keySet();
        if (!found.isEmpty()) {
            refuseHeld(found);
            removeRows(found, handling);
        }
    }

    /**
     * Erases again whoever was erased and is back, because an older database was put back; a hold
     * of that time no longer counts. Returns how many.
     */
    public int replay() {
        Set<String> erased = ledger.reconcile(LocalDate.now(clock));
        if (erased.isEmpty()) {
            return 0;
        }
        List<CandidateId> back = comeBack(erased);
        back.forEach(this::eraseAgain);
        return back.size();
    }

    /** How many people were erased, for the figures: only counts. */
    @Transactional
    public List<ErasedTotal> totals() {
        return sql.query(
                "SELECT * FROM erased_total ORDER BY in_year, region, target_group",
                row ->
                        new ErasedTotal(
                                row.getString("region"),
                                row.getInt("in_year"),
                                row.getString("target_group"),
                                row.getLong("people")));
    }

    @Transactional
    void eraseAgain(CandidateId candidate) {
        Map<CandidateId, Counted> found = lock(List.of(candidate));
        if (!found.isEmpty()) {
            remove(found, REPLAY);
        }
    }

    private List<CandidateId> comeBack(Set<String> erased) {
        var hashing = key.hashing();
        var back = new ArrayList<CandidateId>();
        profiles.forEachPage(page ->
                page.stream()
                        .map(Profile::id)
                        .filter(candidate -> erased.contains(hashing.of(candidate)))
                        .forEach(back::add));
        return back;
    }

    /** Those who are there, in one order so that two transactions never wait for each other. */
    private Map<CandidateId, Counted> lock(Collection<CandidateId> people) {
        var found = new LinkedHashMap<CandidateId, Counted>();
        query(
                LOCK,
                row ->
                        found.put(
                                new CandidateId(row.getObject(1, UUID.class)),
                                new Counted(
                                        row.getString(2),
                                        Objects.requireNonNullElse(row.getString(3), ""))),
                people);
        return found;
    }

    private void refuseHeld(Collection<CandidateId> people) {
        boolean held =
                terms.findByCandidateIdIn(CandidateId.values(people)).stream()
                        .anyMatch(row -> row.holdReason() != null);
        if (held) {
            throw new RefusedException(Refusal.of("candidate", "refusal.erasure.held"));
        }
    }

    private void remove(Map<CandidateId, Counted> found, Handling handling) {
        removeRows(found.keySet(), handling);
        int year = LocalDate.now(clock).getYear();
        found.values().forEach(counted -> count(counted, year));
    }

    private void removeRows(Set<CandidateId> people, Handling handling) {
        people.forEach(one -> changes.publishEvent(new CandidateChanged(one, handling)));
        log.forget(people);
        List<CandidateId> whole = withMerged(people);
        register.erasedAtOnce().forEach(table -> removeFrom(table, people));
        ledger.add(whole, LocalDate.now(clock));
    }

    /** Files that went into one of these come back as well when an older store is put back. */
    private List<CandidateId> withMerged(Set<CandidateId> people) {
        var whole = new ArrayList<>(people);
        whole.addAll(query(MERGED, row -> new CandidateId(row.getObject(1, UUID.class)), people));
        return whole;
    }

    private void removeFrom(RegisteredTable table, Set<CandidateId> people) {
        String rows = Objects.requireNonNull(table.rows());
        sql.batch(
                "DELETE FROM %s WHERE %s".formatted(table.name(), rows),
                people.stream().map(one -> new Object[] {one.value()}).toList());
    }

    private <T> List<T> query(
            String question, Sql.Reading<T> reading, Collection<CandidateId> people) {
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        return sql.query(question.formatted(marks), reading, CandidateId.values(people).toArray());
    }

    private void count(Counted counted, int year) {
        sql.update(FIRST, counted.region(), year, counted.targetGroup());
        sql.update(COUNT, counted.region(), year, counted.targetGroup());
    }
}
