package nl.werkbrug.competence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes whole lists of competences in, such as ESCO (nl: levering). The same list twice changes
 * nothing; a trial tells what would come of it.
 */
@Singleton
public class CatalogueDeliveries {
    private final CatalogueStore store;
    private final Clock clock;

    CatalogueDeliveries(CatalogueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public DeliveryReport take(Actor by, Delivery delivery) {
        refuseOthers(by);
        store.lock();
        Catalogue catalogue = store.read().catalogue();
        DeliveryPlan plan = plan(catalogue, delivery);
        ArrowPlan arrows = arrows(catalogue, plan, delivery);
        store(by, plan, arrows);
        return new DeliveryReport(plan.outcomes(), arrows.report());
    }

    /** What would come of it; nothing is stored. */
    @Transactional
    public DeliveryReport tryOut(Actor by, Delivery delivery) {
        refuseOthers(by);
        Catalogue catalogue = store.read().catalogue();
        DeliveryPlan plan = plan(catalogue, delivery);
        return new DeliveryReport(plan.outcomes(), arrows(catalogue, plan, delivery).report());
    }

    private static DeliveryPlan plan(Catalogue catalogue, Delivery delivery) {
        var plan = new DeliveryPlan(catalogue);
        delivery.competences().forEach(plan::take);
        return plan;
    }

    private static ArrowPlan arrows(Catalogue catalogue, DeliveryPlan plan, Delivery delivery) {
        var arrows = new ArrowPlan(catalogue, plan);
        delivery.arrows().forEach(arrows::take);
        return arrows;
    }

    private void store(Actor by, DeliveryPlan plan, ArrowPlan arrows) {
        store.addEntries(plan.added());
        plan.changed().forEach(store::put);
        store.addSynonyms(plan.synonyms());
        store.addLinks(plan.links());
        store.setAside(plan.groups(), Standing.GROUP);
        store.addArrows(arrows.added());
        store.log(log(by, plan));
    }

    private List<CatalogueChange> log(Actor by, DeliveryPlan plan) {
        var told = new ArrayList<CatalogueChange>();
        plan.added().forEach(entry -> told.add(imported(by, entry.toCode(), entry.labelNl())));
        plan.changed().forEach(entry -> told.add(imported(by, entry.toCode(), entry.labelNl())));
        plan.links().forEach((uri, code) -> told.add(imported(by, code, uri.value())));
        return told;
    }

    private CatalogueChange imported(Actor by, CompetenceCode code, String told) {
        return new CatalogueChange(code, CatalogueDeed.IMPORTED, told, by.name(), clock.instant());
    }

    private static void refuseOthers(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYoursException();
        }
    }
}
