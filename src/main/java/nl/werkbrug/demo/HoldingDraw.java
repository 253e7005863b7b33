package nl.werkbrug.demo;

import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws what one person holds. */
final class HoldingDraw {
    private static final String SEEN = "Gezien door de werkbegeleider in een oriëntatiestage";

    private final Dice dice;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final int experience;
    private final Map<String, HoldingForm> drawn = new LinkedHashMap<>();

    HoldingDraw(Dice dice, Catalogue catalogue, LocalDate today) {
        this.dice = dice;
        this.catalogue = catalogue;
        this.today = today;
        this.experience = dice.between(1, 3);
    }

    /** What makes the kind of people, some of the rest, and some that anybody may have. */
    List<HoldingForm> full(Archetype archetype, List<Craft> common) {
        addPresent(List.of(archetype.heart()));
        addPresent(dice.some(archetype.besides(), dice.between(2, 5)));
        addPresent(dice.some(archetype.more(), dice.between(0, 2)));
        addPresent(dice.some(common, dice.between(2, 4)));
        dice.some(archetype.learns(), dice.between(0, 2)).forEach(this::addDevelopable);
        return List.copyOf(drawn.values());
    }

    /** Three, in the person's own words: the intake is still to come. */
    List<HoldingForm> brief(Archetype archetype) {
        addDeclared(archetype.heart());
        dice.some(archetype.besides(), 2).forEach(this::addDeclared);
        return List.copyOf(drawn.values());
    }

    private void addPresent(List<Craft> crafts) {
        for (Craft craft : crafts) {
            if (dice.chance(5 + 20 * experience)) {
                addDemonstrated(craft);
            } else {
                addDeclared(craft);
            }
        }
    }

    private void addDemonstrated(Craft craft) {
        LocalDate observedOn = today.minusDays(dice.between(20, 1500));
        add(craft, Basis.DEMONSTRATED, evidence(craft), observedOn);
    }

    private void addDeclared(Craft craft) {
        add(craft, Basis.DECLARED, null, null);
    }

    private void addDevelopable(Craft craft) {
        add(craft, Basis.DEVELOPABLE, null, null);
    }

    private void add(
            Craft craft, Basis basis, @Nullable String evidence, @Nullable LocalDate observedOn) {
        int level = craft.level(dice, experience);
        drawn.putIfAbsent(
                craft.competence(),
                new HoldingForm(craft.competence(), level, basis.name(), evidence, observedOn));
    }

    /** The name of a training without its length, or what was seen at work. */
    private String evidence(Craft craft) {
        var trainings = catalogue.get(new CompetenceCode(craft.competence())).training();
        return trainings.isEmpty() || dice.chance(30)
                ? SEEN
                : dice.pick(trainings).replaceFirst(",.*", "");
    }
}
