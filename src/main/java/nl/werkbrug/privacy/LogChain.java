package nl.werkbrug.privacy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.privacy.BrokenLine.Damage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The hashes that hold the lines of the access log together. */
@Singleton
class LogChain {
    private static final int PORTION = 10_000;

    private final LogHeadRows heads;
    private final AccessLineRows lines;
    private final Vendor vendor;
    private final Sql sql;

    LogChain(LogHeadRows heads, AccessLineRows lines, Vendor vendor, Sql sql) {
        this.heads = heads;
        this.lines = lines;
        this.vendor = vendor;
        this.sql = sql;
    }

    /** Looks without a lock; what then seems broken is looked at again while nobody writes. */
    @Transactional
    Optional<BrokenLine> verify() {
        return broken(heads.read()).isEmpty() ? Optional.empty() : broken(heads.lock());
    }

    /** The same of one moment, in which nobody else writes; locks nothing. */
    Optional<BrokenLine> look() {
        return broken(heads.read());
    }

    /** Up to the first that stays; those between them stay too, whatever their clock said. */
    @Transactional
    int removeBefore(Instant keptFrom) {
        heads.lock();
        return lines.lastBefore(keptFrom).map(AccessLineRow::link).map(this::removeUpTo).orElse(0);
    }

    private int removeUpTo(Link last) {
        vendor.onPostgres(() -> sql.update("GRANT DELETE ON access_log TO CURRENT_USER"));
        int removed = lines.removeUpTo(last.number());
        vendor.onPostgres(() -> sql.update("REVOKE DELETE ON access_log FROM CURRENT_USER"));
        heads.removedUpTo(last.number(), last.hash());
        return removed;
    }

    private Optional<BrokenLine> broken(LogHeadRow head) {
        Link last = head.removed();
        List<AccessLineRow> page = lines.page(0, PORTION);
        while (!page.isEmpty()) {
            for (AccessLineRow line : page) {
                Optional<BrokenLine> broken = broken(last, line, head);
                if (broken.isPresent()) {
                    return broken;
                }
                last = line.link();
            }
            page = lines.page(last.number(), PORTION);
        }
        return last.number() < head.number() ? removed(last.number() + 1) : Optional.empty();
    }

    private static Optional<BrokenLine> broken(Link last, AccessLineRow line, LogHeadRow head) {
        if (line.number() > last.number() + 1) {
            return removed(last.number() + 1);
        }
        if (line.number() > head.number()) {
            return Optional.of(new BrokenLine(line.number(), Damage.ADDED));
        }
        boolean asTheHead = line.number() != head.number() || line.link().equals(head.last());
        return line.follows(last) && asTheHead
                ? Optional.empty()
                : Optional.of(new BrokenLine(line.number(), Damage.CHANGED));
    }

    private static Optional<BrokenLine> removed(long number) {
        return Optional.of(new BrokenLine(number, Damage.REMOVED));
    }
}
