package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.exchange.Stored.Deed;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores needs in one transaction, all or none; a trial does the same and takes it back. */
@Singleton
class GivenNeedStore implements Storing<GivenNeed> {
    private final Needs needs;
    private final Employers employers;
    private final TransactionOperations<Connection> transactions;
    private final NeedMementos mementos;

    GivenNeedStore(
            Needs needs,
            Employers employers,
            TransactionOperations<Connection> transactions,
            NeedMementos mementos) {
        this.needs = needs;
        this.employers = employers;
        this.transactions = transactions;
        this.mementos = mementos;
    }

    @Override
    public List<Stored> store(List<GivenNeed> rows, ImportOrder order, ImportWatch watch) {
        return transactions.executeWrite(status -> {
            if (order.dryRun()) {
                status.setRollbackOnly();
            }
            return rows.stream().map(row -> put(row, order, watch)).toList();
        });
    }

    private Stored put(GivenNeed given, ImportOrder order, ImportWatch watch) {
        Actor by = order.actor();
        NeedId id =
                given.id(order)
                        .orElseThrow(() ->
                                new RefusedException(Refusal.of("title", "refusal.required")));
        Optional<Need> known = needs.find(by, id);
        GivenNeed row = given.mild() ? readable(given, known, order) : given;
        NeedForm form = row.told().toForm(order.region(), employer(row));
        return known.map(need -> change(need, form, row, by, watch))
                .orElseGet(() -> add(id, form, row, by, watch));
    }

    private Stored add(NeedId id, NeedForm form, GivenNeed row, Actor by, ImportWatch watch) {
        Need added = needs.add(by, id, form);
        watch.stored(List.of(new Touched(Subject.NEEDS, id.value(), added.version(), null)));
        return stored(Deed.ADDED, row);
    }

    private Stored change(Need known, NeedForm given, GivenNeed row, Actor by, ImportWatch watch) {
        NeedForm before = NeedForm.of(known);
        NeedForm form = NeedMerge.of(before, given);
        if (NeedForm.of(needs.read(by, known, form)).equals(before)) {
            return stored(Deed.UNCHANGED, row);
        }
        Need changed = needs.change(by, known.id(), known.version(), form);
        String memento = mementos.write(before);
        var touched = new Touched(Subject.NEEDS, known.id().value(), changed.version(), memento);
        watch.stored(List.of(touched));
        return stored(Deed.CHANGED, row);
    }

    /** The row without what the border refuses of it, each with a remark. */
    private GivenNeed readable(GivenNeed row, Optional<Need> known, ImportOrder order) {
        NeedForm form = row.told().toForm(order.region(), null);
        return refusals(form, known, order.actor()).stream()
                .flatMap(why -> leftOut(row, why).stream())
                .findFirst()
                .map(less -> readable(less, known, order))
                .orElse(row);
    }

    private List<Refusal> refusals(NeedForm form, Optional<Need> known, Actor by) {
        try {
            known.ifPresentOrElse(
                    need -> needs.read(by, need, NeedMerge.of(NeedForm.of(need), form)),
                    () -> needs.read(by, form));
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals();
        }
    }

    private static Optional<GivenNeed> leftOut(GivenNeed row, Refusal why) {
        return NeedColumn.ofField(why.field())
                .filter(column -> row.told().values().containsKey(column))
                .map(column -> row.without(column, row.saidFinding(column, why)));
    }

    /** By id or by name; an employer that we do not know is added. */
    private @Nullable String employer(GivenNeed row) {
        String told = row.told().text(NeedColumn.EMPLOYER);
        return told == null || Ids.parse(told).isPresent() ? told : idOfName(told).toString();
    }

    private UUID idOfName(String name) {
        return employers
                .named(name)
                .orElseGet(() -> employers.add(new EmployerForm(name, null, null)))
                .id()
                .value();
    }

    private static Stored stored(Deed deed, GivenNeed row) {
        return new Stored(deed, true, row.unknownWords(), row.remarks());
    }
}
