package nl.werkbrug.need;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * All needs of employers, for whoever asks: each sees and changes what is theirs, else a
 * NotYoursException. Every deed is one transaction; a refused form throws RefusedException and
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
    private final ApplicationEventPublisher<NeedClosed> closings;
    private final Clock clock;
    private final int defaultLevel;

    Needs(
            NeedRows rows,
            CriterionRows criteria,
            Competences competences,
            Employers employers,
            ApplicationEventPublisher<NeedClosed> closings,
            Clock clock,
            @Value("${werkbrug.matching.default-level}") int defaultLevel) {
        this.rows = rows;
        this.criteria = criteria;
        this.competences = competences;
        this.employers = employers;
        this.closings = closings;
        this.clock = clock;
        this.defaultLevel = defaultLevel;
    }

    /** Reads a need that is not stored; refuses as {@link #add} does. */
    public Need read(Actor by, NeedForm form) {
        return read(by, NeedId.NOT_STORED, 0, null, form);
    }

    /** Reads a change of a stored need without making it; refuses as {@link #change} does. */
    @Transactional
    public Need read(Actor by, NeedId id, NeedForm form) {
        Need stored = toChange(by, id);
        return read(by, id, stored.version(), stored, form);
    }

    /** Empty, as if it were not there, when this reader may not see it. */
    @Transactional
    public Optional<Need> find(Actor reader, NeedId id) {
        return find(id).filter(need -> need.mayBeReadBy(reader));
    }

    /** Those that this reader may see; all when no status is given; pages count from 0. */
    @Transactional
    public NeedList list(Actor reader, @Nullable NeedStatus status, int page, int size) {
        Pageable wanted = Pageable.from(page, size, NEWEST);
        Page<NeedRow> found =
                reader.isStaff()
                        ? ofRegions(reader, status, wanted)
                        : ofEmployer(reader.employer(), status, wanted);
        return new NeedList(assemble(found.getContent()), found.getTotalSize());
    }

    /** Every open need, the newest first. */
    @Transactional
    public List<Need> open() {
        return assemble(rows.findByStatusOrderByCreatedAtDesc(NeedStatus.OPEN));
    }

    public Need add(Actor by, NeedForm form) {
        return add(by, NeedId.create(), form);
    }

    /**
     * The same with an id that was chosen beforehand, so that sending it twice makes one need: what
     * is there already stays as it is and is the answer, also when both arrive at once.
     */
    public Need add(Actor by, NeedId id, NeedForm form) {
        try {
            return find(by, id).orElseGet(() -> addNew(by, id, form));
        } catch (DataAccessException refused) {
            return find(by, id).orElseThrow(() -> refused);
        }
    }

    @Transactional
    Need addNew(Actor by, NeedId id, NeedForm form) {
        Need read = read(by, id, 0, null, form);
        Need need = isOwner(by) ? read.ownedBy(by.id()) : read;
        rows.save(NeedRow.of(need, clock.instant()));
        saveCriteria(need);
        return need;
    }

    @Transactional
    public Need change(Actor by, NeedId id, long version, NeedForm form) {
        Need stored = toChange(by, id);
        Need need = read(by, id, version, stored, form);
        rows.update(NeedRow.of(need, createdAt(id)));
        criteria.deleteByNeedId(id.value());
        saveCriteria(need);
        return find(id).orElseThrow();
    }

    /** A change that also opens what was a draft, in one deed. */
    @Transactional
    public Need changeAndOpen(Actor by, NeedId id, long version, NeedForm form) {
        Need changed = change(by, id, version, form);
        return changed.status() == NeedStatus.DRAFT ? submit(by, id) : changed;
    }

    /** A draft becomes open; anything else is refused. */
    @Transactional
    public Need submit(Actor by, NeedId id) {
        return move(by, id, need -> need.status() == NeedStatus.DRAFT, NeedStatus.OPEN, null);
    }

    /** The desk's first answer to the employer; a later one changes nothing. */
    @Transactional
    public Need answer(Actor by, NeedId id) {
        Need need = toChange(by, id);
        return need.answeredAt() != null
                ? need
                : move(by, id, Need::isOpen, need.status(), clock.instant());
    }

    /** Ends a need that was not ended before, as FILLED, WITHDRAWN or EXPIRED. */
    @Transactional
    public Need close(Actor by, NeedId id, NeedStatus end) {
        if (!end.isClosed()) {
            throw new RefusedException(Refusal.of("status", "refusal.need.close"));
        }
        Need closed = move(by, id, need -> !need.status().isClosed(), end, null);
        closings.publishEvent(new NeedClosed(id));
        return closed;
    }

    private Need move(
            Actor by,
            NeedId id,
            Predicate<Need> allowed,
            NeedStatus next,
            @Nullable Instant answeredAt) {
        Need need = toChange(by, id);
        if (!allowed.test(need)) {
            throw new StepRefusedException(need.status());
        }
        rows.update(NeedRow.of(need.moved(next, answeredAt), createdAt(id)));
        return find(id).orElseThrow();
    }

    private Optional<Need> find(NeedId id) {
        return rows.findById(id.value()).map(row -> assemble(List.of(row)).getFirst());
    }

    private Instant createdAt(NeedId id) {
        return rows.findById(id.value()).orElseThrow().createdAt();
    }

    private Need toChange(Actor by, NeedId id) {
        return find(id).filter(need -> need.mayBeChangedBy(by)).orElseThrow(NotYoursException::new);
    }

    /** A need stays at the desks and with the employer of whoever writes it. */
    private Need read(Actor by, NeedId id, long version, @Nullable Need stored, NeedForm form) {
        boolean desk = by.is(Role.ACCOUNT_MANAGER);
        NeedForm owned = desk || by.employer() == null ? form : form.of(by.employer());
        Need need = owned.read(id, version, stored, border());
        if (!need.mayBeReadBy(by)) {
            throw new RefusedException(
                    Refusal.of(by.isStaff() ? "region" : "employer", "refusal.region.notYours"));
        }
        return need;
    }

    private Page<NeedRow> ofRegions(Actor reader, @Nullable NeedStatus status, Pageable wanted) {
        var regions = reader.regions().stream().map(Region::code).toList();
        return status == null
                ? rows.findByRegionIn(regions, wanted)
                : rows.findByRegionInAndStatus(regions, status, wanted);
    }

    private Page<NeedRow> ofEmployer(
            @Nullable UUID employer, @Nullable NeedStatus status, Pageable wanted) {
        UUID own = employer == null ? new UUID(0, 0) : employer;
        return status == null
                ? rows.findByEmployerId(own, wanted)
                : rows.findByEmployerIdAndStatus(own, status, wanted);
    }

    private static boolean isOwner(Actor by) {
        return by.is(Role.ACCOUNT_MANAGER) && !by.isInstallation();
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
