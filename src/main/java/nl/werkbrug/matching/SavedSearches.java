package nl.werkbrug.matching;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.refusal.Intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The searches that people keep, each their own: nobody else sees, renames or removes them. A
 * refused deed throws a RefusedException and stores nothing.
 */
@Singleton
public class SavedSearches {
    /** Most that one person keeps. */
    public static final int LIMIT = 50;

    private static final int NAME_LIMIT = 100;

    private final SavedSearchRows rows;
    private final SearchPaper paper;
    private final CandidateSearch search;
    private final Clock clock;

    SavedSearches(SavedSearchRows rows, SearchPaper paper, CandidateSearch search, Clock clock) {
        this.rows = rows;
        this.paper = paper;
        this.search = search;
        this.clock = clock;
    }

    /** By name. */
    @Transactional
    public List<SavedSearch> of(Actor owner) {
        return rows.findByAccountIdOrderByName(owner.id().value()).stream()
                .map(this::toSearch)
                .toList();
    }

    /** Of everybody, for whoever tells them what is new. */
    @Transactional
    public List<SavedSearch> all() {
        return rows.findAllOrderById().stream().map(this::toSearch).toList();
    }

    /** Empty when it is somebody else's. */
    @Transactional
    public Optional<SavedSearch> find(Actor owner, SavedSearchId id) {
        return rows.findByIdAndAccountId(id.value(), owner.id().value()).map(this::toSearch);
    }

    /** Page and size are not kept. */
    @Transactional
    public SavedSearch add(Actor owner, String name, SearchForm form) {
        if (!Question.mayBeAskedBy(owner)) {
            throw new NotYoursException();
        }
        String read = readName(name, rows.countByAccountId(owner.id().value()));
        search.read(form);
        var row =
                new SavedSearchRow(
                        SavedSearchId.create().value(),
                        0,
                        owner.id().value(),
                        read,
                        paper.write(form.from(null, null)),
                        clock.instant());
        return toSearch(rows.save(row));
    }

    /** False when there is no such search of this person. */
    @Transactional
    public boolean rename(Actor owner, SavedSearchId id, String name) {
        String read = readName(name, 0);
        var found = rows.findByIdAndAccountId(id.value(), owner.id().value());
        found.ifPresent(row -> rows.update(row.withName(read)));
        return found.isPresent();
    }

    /** False when there is no such search of this person. */
    @Transactional
    public boolean remove(Actor owner, SavedSearchId id) {
        return rows.deleteByIdAndAccountId(id.value(), owner.id().value()) > 0;
    }

    private static String readName(String name, long kept) {
        var intake = new Intake();
        String read = intake.proseLine("name", name, NAME_LIMIT);
        intake.check(read != null, "name", "refusal.required");
        intake.check(kept < LIMIT, "name", "refusal.search.many", LIMIT);
        intake.finish();
        return read == null ? "" : read;
    }

    private SavedSearch toSearch(SavedSearchRow row) {
        return new SavedSearch(
                new SavedSearchId(row.id()),
                new AccountId(row.accountId()),
                row.name(),
                paper.read(row.question()));
    }
}
