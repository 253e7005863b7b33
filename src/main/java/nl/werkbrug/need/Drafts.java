package nl.werkbrug.need;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What employers are still typing, for the people of that employer only. A change of an old version
 * is an OptimisticLockException; whoever keeps a text has had it guarded.
 */
@Singleton
public class Drafts {
    /** Most drafts of one employer. */
    public static final int LIMIT = 50;

    private final NeedDraftRows rows;
    private final Needs needs;
    private final Clock clock;

    Drafts(NeedDraftRows rows, Needs needs, Clock clock) {
        this.rows = rows;
        this.needs = needs;
        this.clock = clock;
    }

    /** The last one that was worked on comes first. */
    public List<NeedDraft> of(Actor reader) {
        UUID employer = reader.employer();
        return employer == null || !reader.isOf(employer)
                ? List.of()
                : rows.findByEmployerIdOrderByChangedAtDesc(employer).stream()
                        .map(NeedDraftRow::toDraft)
                        .toList();
    }

    public Optional<NeedDraft> find(Actor reader, NeedId id) {
        return rows.findById(id.value())
                .map(NeedDraftRow::toDraft)
                .filter(draft -> reader.isOf(draft.employer().value()));
    }

    @Transactional
    public NeedDraft begin(Actor by, NeedId id, String title, String typed) {
        if (of(by).size() >= LIMIT) {
            throw new RefusedException(Refusal.of("title", "refusal.draft.many", LIMIT));
        }
        return rows.save(row(by, id, 0, title, typed)).toDraft();
    }

    @Transactional
    public NeedDraft keep(Actor by, NeedId id, long version, String title, String typed) {
        own(by, id);
        return rows.update(row(by, id, version, title, typed)).toDraft();
    }

    @Transactional
    public void drop(Actor by, NeedId id) {
        own(by, id);
        rows.deleteById(id.value());
    }

    /** It becomes a need that the desk has to answer. */
    @Transactional
    public Need send(Actor by, NeedId id, NeedForm form) {
        own(by, id);
        Need sent = needs.addNew(by, id, form);
        rows.deleteById(id.value());
        return sent;
    }

    private void own(Actor by, NeedId id) {
        if (find(by, id).isEmpty()) {
            throw new NotYoursException();
        }
    }

    private NeedDraftRow row(Actor by, NeedId id, long version, String title, String typed) {
        EmployerId employer =
                Optional.ofNullable(by.employer())
                        .filter(by::isOf)
                        .map(EmployerId::new)
                        .orElseThrow(NotYoursException::new);
        return new NeedDraftRow(
                id.value(), version, employer.value(), title, typed, clock.instant());
    }
}
