package nl.werkbrug.message;

import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;

import jakarta.inject.Singleton;

import nl.werkbrug.need.NeedChanged;
import nl.werkbrug.need.NeedClosed;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedOpened;

/** Writes down, in the transaction of the change, that the alerts have to look at a need. */
@Singleton
class AlertNeeds {
    private final AlertNeedRows rows;

    AlertNeeds(AlertNeedRows rows) {
        this.rows = rows;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void opened(NeedOpened opened) {
        add(opened.need());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void changed(NeedChanged changed) {
        add(changed.need());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void closed(NeedClosed closed) {
        add(closed.need());
    }

    private void add(NeedId need) {
        rows.save(AlertNeedRow.of(need));
    }
}
