package nl.werkbrug.demo;

import nl.werkbrug.candidate.WishesForm;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Draws where one person would like to work, and where not. */
record WishDraw(Dice dice, Archetype archetype, List<Company> companies) {
    private static final List<String> OFTEN_EXCLUDED =
            List.of("recycling", "process-industry", "construction", "logistics");

    @Nullable WishesForm wishes() {
        if (!dice.chance(75)) {
            return null;
        }
        return new WishesForm(
                dice.some(archetype.sectors(), dice.between(0, 2)),
                ids(dice.chance(25) ? dice.some(inTheirSectors(), dice.between(1, 2)) : List.of()),
                dice.some(archetype.occupations(), dice.between(0, 2)));
    }

    List<String> sectorsExcluded() {
        return dice.chance(12)
                ? dice.some(OFTEN_EXCLUDED, 1).stream().filter(this::isForeign).toList()
                : List.of();
    }

    /** A company where it did not work out before. */
    List<String> employersExcluded() {
        return dice.chance(5) ? ids(List.of(dice.pick(companies))) : List.of();
    }

    private boolean isForeign(String sector) {
        return !archetype.sectors().contains(sector);
    }

    private List<Company> inTheirSectors() {
        return companies.stream().filter(company -> !isForeign(company.sector())).toList();
    }

    private static List<String> ids(List<Company> companies) {
        return companies.stream().map(company -> company.id().value().toString()).toList();
    }
}
