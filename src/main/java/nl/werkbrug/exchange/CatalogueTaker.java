package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.CatalogueDeliveries;
import nl.werkbrug.competence.Delivered;
import nl.werkbrug.competence.Delivery;
import nl.werkbrug.competence.DeliveryReport;
import nl.werkbrug.competence.DeliveryReport.Deed;
import nl.werkbrug.competence.DeliveryReport.Outcome;
import nl.werkbrug.exchange.PreviewRow.Becomes;
import nl.werkbrug.refusal.Refusal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Takes competences in: our own table, and the tables of ESCO, several together or one. */
@Singleton
class CatalogueTaker implements Taker {
    private static final Actor IMPORT = Actor.installation("import");

    private final CatalogueDeliveries deliveries;

    CatalogueTaker(CatalogueDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Subject subject() {
        return Subject.CATALOGUE;
    }

    @Override
    public List<PreviewRow> preview(ImportFile file, ImportOrder order, int limit) {
        Delivery whole = Gathered.of(List.of(file)).delivery();
        var first = new Delivery(whole.competences().stream().limit(limit).toList(), List.of());
        return deliveries.tryOut(IMPORT, first).outcomes().stream()
                .map(CatalogueTaker::preview)
                .toList();
    }

    @Override
    public ImportReport run(ImportFile file, ImportOrder order, ImportWatch watch) {
        return run(List.of(file), order, watch);
    }

    /** Several files that say one thing together, such as those of ESCO. */
    ImportReport run(List<ImportFile> files, ImportOrder order, ImportWatch watch) {
        Delivery delivery = Gathered.of(files).delivery();
        watch.passed(files.stream().mapToLong(ImportFile::rows).sum());
        DeliveryReport report =
                order.dryRun()
                        ? deliveries.tryOut(IMPORT, delivery)
                        : deliveries.take(IMPORT, delivery);
        return report(report);
    }

    private static ImportReport report(DeliveryReport report) {
        return new ImportReport(
                report.count(Deed.ADDED),
                report.count(Deed.CHANGED),
                report.count(Deed.UNCHANGED),
                report.count(Deed.REJECTED),
                findings(report, true),
                Stream.concat(findings(report, false).stream(), relations(report.arrows()))
                        .toList(),
                Map.of(),
                0);
    }

    private static List<Finding> findings(DeliveryReport report, boolean rejected) {
        var findings = new ArrayList<Finding>();
        for (Outcome outcome : report.outcomes()) {
            Refusal told = outcome.told();
            if (told != null && (outcome.deed() == Deed.REJECTED) == rejected) {
                findings.add(finding(outcome.of(), told));
            }
        }
        return findings;
    }

    private static Finding finding(Delivered of, Refusal told) {
        String name = Objects.requireNonNullElse(of.form().nl(), "");
        return Finding.of(of.place().row(), of.place().file(), name, told);
    }

    /** About all rows together, so of row 0. */
    private static Stream<Finding> relations(DeliveryReport.Arrows arrows) {
        return arrows.total() == 0
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                0,
                                "",
                                "",
                                "import.catalogue.relations",
                                arrows.added(),
                                arrows.known(),
                                arrows.unknown(),
                                arrows.ambiguous(),
                                arrows.circles()));
    }

    private static PreviewRow preview(Outcome outcome) {
        Refusal told = outcome.told();
        return new PreviewRow(
                outcome.of().place().row(),
                Becomes.valueOf(outcome.deed().name()),
                understood(outcome.of()),
                told == null ? List.of() : List.of(finding(outcome.of(), told)));
    }

    private static Map<String, String> understood(Delivered given) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("code", Objects.requireNonNullElse(given.code(), ""));
        cells.put("nl", Objects.requireNonNullElse(given.form().nl(), ""));
        cells.put("synonyms", String.join(", ", given.form().synonyms()));
        cells.values().removeIf(String::isEmpty);
        return cells;
    }
}
