package nl.werkbrug.message;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;

import jakarta.inject.Singleton;

import nl.werkbrug.need.NeedChanged;
import nl.werkbrug.need.NeedClosed;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedOpened;
import nl.werkbrug.need.NeedRemoved;

/** Writes down, in the transaction of the change, that the alerts have to look at a need. */
@Singleton
class AlertNeeds {
    private final AlertNeedRows rows;
    private final AlertRows alerts;

    AlertNeeds(AlertNeedRows rows, AlertRows alerts) {
        this.rows = rows;
        this.alerts = alerts;
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

    @EventListener
    void removed(NeedRemoved removed) {
        rows.deleteByNeedId(removed.need().value());
        alerts.deleteByNeedId(removed.need().value());
    }

    private void add(NeedId need) {
        rows.save(AlertNeedRow.of(need));
    }
}
