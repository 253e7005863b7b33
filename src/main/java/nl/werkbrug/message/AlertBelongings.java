package nl.werkbrug.message;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.Joining;
import nl.werkbrug.candidate.Owned;

/** What was told of somebody goes along; told of both, it is told once. */
@Singleton
class AlertBelongings implements Belongings {
    private static final String WHO = "candidate_id";
    private static final Owned ALERTS = Owned.by("alert", WHO);
    private static final Owned FINDS = Owned.by("search_alert", WHO);

    @Override
    public void follow(Joining joining) {
        joining.takeTwins(ALERTS, "need_id");
        joining.takeTwins(FINDS, "saved_search_id");
        joining.move(ALERTS);
        joining.move(FINDS);
    }

    @Override
    public void goBack(Joining joining) {
        joining.moveBack(ALERTS);
        joining.moveBack(FINDS);
        joining.putBack(ALERTS.table());
        joining.putBack(FINDS.table());
    }
}
