package nl.werkbrug.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.message.AlertRow.Pair;
import nl.werkbrug.message.SearchAlertRow.Find;
import nl.werkbrug.need.NeedId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the alerts write, each in one transaction with the line that it settles. */
@Singleton
class AlertDeeds {
    private final AlertRows alerts;
    private final SearchAlertRows searches;
    private final AlertNeedRows waiting;

    AlertDeeds(AlertRows alerts, SearchAlertRows searches, AlertNeedRows waiting) {
        this.alerts = alerts;
        this.searches = searches;
        this.waiting = waiting;
    }

    @Transactional
    void need(List<Pair> news, List<UUID> done, Instant now) {
        save(news, AlertTold.COACH, now);
        waiting.deleteByIdIn(done);
    }

    @Transactional
    void closed(NeedId need, List<UUID> done) {
        alerts.deleteByNeedId(need.value());
        waiting.deleteByIdIn(done);
    }

    @Transactional
    void people(List<Pair> news, List<Find> finds, Instant now) {
        save(news, AlertTold.OWNER, now);
        if (!finds.isEmpty()) {
            searches.saveAll(finds.stream().map(find -> SearchAlertRow.of(find, now)).toList());
        }
    }

    @Transactional
    void see(List<UUID> ids, Instant now) {
        if (!ids.isEmpty()) {
            alerts.see(ids, now);
        }
    }

    private void save(List<Pair> news, AlertTold told, Instant now) {
        if (!news.isEmpty()) {
            alerts.saveAll(news.stream().map(pair -> AlertRow.of(pair, told, now)).toList());
        }
    }
}
