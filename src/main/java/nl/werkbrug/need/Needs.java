package nl.werkbrug.need;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All needs of employers. Every deed is one transaction; a refused form throws RefusedException and
 * stores nothing, a change of an old version an OptimisticLockException.
 */
@Singleton
public class Needs {
    // Newest first; the id makes the order of equal moments definite.
    private static final Sort NEWEST = Sort.of(Sort.Order.desc("createdAt"), Sort.Order.asc("id"));

    private final NeedRows rows;
    private final CriterionRows criteria;
    private final Competences competences;
    private final Employers employers;
    private final Clock clock;
    private final int defaultLevel;

    Needs(
            NeedRows rows,
            CriterionRows criteria,
            Competences competences,
            Employers employers,
            Clock clock,
            @Value("${werkbrug.matching.default-level}") int defaultLevel) {
        this.rows = rows;
        this.criteria = criteria;
        this.competences = competences;
        this.employers = employers;
        this.clock = clock;
        this.defaultLevel = defaultLevel;
    }

    /** Reads a need that is not stored; refuses as {@link #add} does. */
    public Need read(NeedForm form) {
        return form.read(NeedId.NOT_STORED, 0, null, border());
    }

    /** Reads a change of a stored need without making it; refuses as {@link #change} does. */
    @Transactional
    public Need read(NeedId id, NeedForm form) {
        Need stored = find(id).orElseThrow();
        return form.read(id, stored.version(), stored, border());
    }

    @Transactional
    public Optional<Need> find(NeedId id) {
        return rows.findById(id.value()).map(row -> assemble(List.of(row)).getFirst());
    }

    /** All when no status is given; pages count from 0. */
    @Transactional
    public NeedList list(@Nullable NeedStatus status, int page, int size) {
        Pageable wanted = Pageable.from(page, size, NEWEST);
        Page<NeedRow> found =
                status == null ? rows.findAll(wanted) : rows.findByStatus(status, wanted);
        return new NeedList(assemble(found.getContent()), found.getTotalSize());
    }

    /** Every open need, the newest first. */
    @Transactional
    public List<Need> open() {
        return assemble(rows.findByStatusOrderByCreatedAtDesc(NeedStatus.OPEN));
    }

    public Need add(NeedForm form) {
        return add(NeedId.create(), form);
    }

    /**
     * The same with an id that was chosen beforehand, so that sending it twice makes one need: what
     * is there already stays as it is and is the answer, also when both arrive at once.
     */
    public Need add(NeedId id, NeedForm form) {
        try {
            return find(id).orElseGet(() -> addNew(id, form));
        } catch (DataAccessException refused) {
            return find(id).orElseThrow(() -> refused);
        }
    }

    @Transactional
    Need addNew(NeedId id, NeedForm form) {
        Need need = form.read(id, 0, null, border());
        rows.save(NeedRow.of(need, clock.instant()));
        saveCriteria(need);
        return need;
    }

    @Transactional
    public Need change(NeedId id, long version, NeedForm form) {
        NeedRow row = rows.findById(id.value()).orElseThrow();
        Need stored = assemble(List.of(row)).getFirst();
        Need need = form.read(id, version, stored, border());
        rows.update(NeedRow.of(need, row.createdAt()));
        criteria.deleteByNeedId(id.value());
        saveCriteria(need);
        return find(id).orElseThrow();
    }

    /** A change that also opens what was a draft, in one deed. */
    @Transactional
    public Need changeAndOpen(NeedId id, long version, NeedForm form) {
        Need changed = change(id, version, form);
        return changed.status() == NeedStatus.DRAFT ? submit(id) : changed;
    }

    /** A draft becomes open; anything else is refused. */
    @Transactional
    public Need submit(NeedId id) {
        return move(id, need -> need.status() == NeedStatus.DRAFT, NeedStatus.OPEN, null);
    }

    /** The desk's first answer to the employer; a later one changes nothing. */
    @Transactional
    public Need answer(NeedId id) {
        Need need = find(id).orElseThrow();
        return need.answeredAt() != null
                ? need
                : move(id, Need::isOpen, need.status(), clock.instant());
    }

    /** Ends a need that was not ended before, as FILLED, WITHDRAWN or EXPIRED. */
    @Transactional
    public Need close(NeedId id, NeedStatus end) {
        if (!end.isClosed()) {
            throw new RefusedException(Refusal.of("status", "refusal.need.close"));
        }
        return move(id, need -> !need.status().isClosed(), end, null);
    }

    private Need move(
            NeedId id, Predicate<Need> allowed, NeedStatus next, @Nullable Instant answeredAt) {
        NeedRow row = rows.findById(id.value()).orElseThrow();
        Need need = assemble(List.of(row)).getFirst();
        if (!allowed.test(need)) {
            throw new NeedMoveRefusedException(need.status());
        }
        rows.update(NeedRow.of(need.moved(next, answeredAt), row.createdAt()));
        return find(id).orElseThrow();
    }

    private NeedForm.Border border() {
        return new NeedForm.Border(
                competences.catalogue(), defaultLevel, LocalDate.now(clock), employers::find);
    }

    private void saveCriteria(Need need) {
        var added = new ArrayList<CriterionRow>();
        for (Criterion criterion : need.topTen().criteria()) {
            added.add(CriterionRow.of(need.id(), added.size() + 1, criterion));
        }
        criteria.saveAll(added);
    }

    private List<Need> assemble(List<NeedRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var lines =
                criteria
                        .findByNeedIdInOrderByPlace(found.stream().map(NeedRow::id).toList())
                        .stream()
                        .collect(groupingBy(CriterionRow::needId));
        return found.stream()
                .map(row -> row.toNeed(topTen(lines.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private static TopTen topTen(List<CriterionRow> rows) {
        return new TopTen(rows.stream().map(CriterionRow::toCriterion).toList());
    }
}
