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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
            "SELECT region, target_group FROM candidate WHERE id = ? FOR UPDATE";
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
            "SELECT merged_id FROM candidate_merge WHERE survivor_id = ? AND undone_at IS NULL";

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
        Optional<Counted> found = lock(candidate);
        found.ifPresent(_ -> refuseHeld(candidate));
        found.ifPresent(counted -> remove(candidate, counted, handling));
        return found.isPresent();
    }

    /**
     * Removes somebody who came in by mistake, as if this person had never been here: nobody counts
     * as erased. False when there is no such person any more; refused while the file is held.
     */
    @Transactional
    public boolean takeBack(CandidateId candidate, Handling handling) {
        Optional<Counted> found = lock(candidate);
        found.ifPresent(_ -> refuseHeld(candidate));
        found.ifPresent(_ -> removeRows(candidate, handling));
        return found.isPresent();
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
        lock(candidate).ifPresent(counted -> remove(candidate, counted, REPLAY));
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

    private Optional<Counted> lock(CandidateId candidate) {
        return sql
                .query(
                        LOCK,
                        row ->
                                new Counted(
                                        row.getString(1),
                                        Objects.requireNonNullElse(row.getString(2), "")),
                        candidate.value())
                .stream()
                .findFirst();
    }

    private void refuseHeld(CandidateId candidate) {
        terms.findById(candidate.value())
                .filter(row -> row.holdReason() != null)
                .ifPresent(_ -> {
                    throw new RefusedException(Refusal.of("candidate", "refusal.erasure.held"));
                });
    }

    private void remove(CandidateId candidate, Counted counted, Handling handling) {
        removeRows(candidate, handling);
        count(counted, LocalDate.now(clock).getYear());
    }

    private void removeRows(CandidateId candidate, Handling handling) {
        changes.publishEvent(new CandidateChanged(candidate, handling));
        log.forget(candidate);
        List<CandidateId> whole = withMerged(candidate);
        register.erasedAtOnce().forEach(table -> removeFrom(table, candidate.value()));
        LocalDate today = LocalDate.now(clock);
        whole.forEach(one -> ledger.add(one, today));
    }

    /** Files that went into this one come back as well when an older store is put back. */
    private List<CandidateId> withMerged(CandidateId candidate) {
        var whole = new ArrayList<>(List.of(candidate));
        whole.addAll(
                sql.query(
                        MERGED,
                        row -> new CandidateId(row.getObject(1, UUID.class)),
                        candidate.value()));
        return whole;
    }

    private void removeFrom(RegisteredTable table, UUID candidate) {
        String rows = Objects.requireNonNull(table.rows());
        sql.update("DELETE FROM %s WHERE %s".formatted(table.name(), rows), candidate);
    }

    private void count(Counted counted, int year) {
        sql.update(FIRST, counted.region(), year, counted.targetGroup());
        sql.update(COUNT, counted.region(), year, counted.targetGroup());
    }
}
