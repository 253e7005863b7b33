package nl.werkbrug.need;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.CompetenceMerged;
import nl.werkbrug.competence.CompetenceUse;

import java.util.List;

/** What employers ask follows when two competences become one. */
@Singleton
class MergedWishes implements CompetenceUse {
    private final NeedStore store;
    private final ApplicationEventPublisher<NeedChanged> events;

    MergedWishes(NeedStore store, ApplicationEventPublisher<NeedChanged> events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public String kind() {
        return "needs";
    }

    @Override
    public long countOf(CompetenceCode code) {
        return store.everAsking(code).size();
    }

    @EventListener
    void follow(CompetenceMerged merged) {
        List<NeedId> asking = store.everAsking(merged.from());
        for (Need need : store.all(asking)) {
            store.rewrite(need.asking(need.topTen().merging(merged.from(), merged.into())));
            events.publishEvent(new NeedChanged(need.id()));
        }
    }
}
