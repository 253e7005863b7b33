package nl.werkbrug.demo;

import static java.util.stream.Collectors.toMap;

import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An invented need, and what became of it. */
record Demand(NeedId id, NeedForm form, boolean answered, Optional<NeedStatus> end) {
    private static final int USUAL_WEEKS = 8;

    static List<Demand> all(List<Company> companies, LocalDate today) {
        var byKey = companies.stream().collect(toMap(Company::key, company -> company));
        return Entry.list("needs.yml").stream()
                .map(entry -> Demand.of(entry, owner(entry, byKey), today))
                .toList();
    }

    private static Company owner(Entry entry, Map<String, Company> companies) {
        return Optional.ofNullable(companies.get(entry.text("employer"))).orElseThrow();
    }

    private static Demand of(Entry entry, Company owner, LocalDate today) {
        String name = owner.key() + " " + entry.text("title");
        return new Demand(
                new NeedId(StableId.of("need", name)),
                form(entry, owner, today),
                Boolean.parseBoolean(entry.textIfAny("answered")),
                Optional.ofNullable(entry.textIfAny("end")).map(NeedStatus::valueOf));
    }

    private static NeedForm form(Entry entry, Company owner, LocalDate today) {
        List<String> hours = entry.texts("hours");
        return new NeedForm(
                entry.text("title"),
                entry.text("tasks"),
                owner.id().value().toString(),
                Demonstration.REGION,
                owner.postcode(),
                entry.number("places"),
                Integer.valueOf(hours.getFirst()),
                Integer.valueOf(hours.getLast()),
                startBy(entry, today),
                entry.textIfAny("dutch"),
                entry.textIfAny("licence"),
                Objects.requireNonNullElse(entry.textIfAny("sector"), owner.sector()),
                entry.texts("times"),
                entry.texts("offers"),
                entry.textIfAny("status"),
                entry.texts("topTen").stream().map(Demand::criterion).toList());
    }

    private static LocalDate startBy(Entry entry, LocalDate today) {
        String weeks = entry.textIfAny("startWeeks");
        return today.plusWeeks(weeks == null ? USUAL_WEEKS : Integer.parseInt(weeks));
    }

    /** Reads a line such as "wb:lassen-mig-mag 3 must" or "wb:lassen-tig 2 fixed". */
    private static CriterionForm criterion(String line) {
        List<String> words = List.of(line.split(" ", -1));
        int level = Integer.valueOf(words.get(1));
        return new CriterionForm(
                words.getFirst(), level, words.contains("must"), !words.contains("fixed"));
    }
}
