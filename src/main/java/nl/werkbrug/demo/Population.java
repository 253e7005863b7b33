package nl.werkbrug.demo;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.competence.Catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the people of the demonstration region, and some of the regions next to it. */
final class Population {
    static final int PEOPLE = 400;
    static final int NEIGHBOURS = 15;

    private static final long SEED = 1986; // the year in which Flevoland became a province

    private final Catalogue catalogue;
    private final List<Company> companies;
    private final LocalDate today;
    private final Customs customs = new Customs();
    private final Map<Archetype, Integer> archetypes = Archetype.all();
    private final Map<Names, Integer> names = Names.all();
    private final Map<Place, Integer> places = Place.all(false);
    private final Map<Place, Integer> neighbourPlaces = Place.all(true);

    Population(Catalogue catalogue, List<Company> companies, LocalDate today) {
        this.catalogue = catalogue;
        this.companies = companies;
        this.today = today;
    }

    Map<CandidateId, CandidateForm> draw() {
        var forms = new LinkedHashMap<CandidateId, CandidateForm>();
        for (int number = 1; number <= PEOPLE; number++) {
            PersonDraw person = person(number);
            forms.put(person.id(), person.form());
        }
        return forms;
    }

    private PersonDraw person(int number) {
        var dice = new Dice(SEED + number);
        boolean neighbour = number > PEOPLE - NEIGHBOURS;
        Place place = dice.pick(neighbour ? neighbourPlaces : places);
        Archetype archetype = dice.pick(archetypes);
        String targetGroup = targetGroup(archetype, dice);
        return new PersonDraw(
                number,
                dice,
                customs,
                place,
                archetype,
                targetGroup,
                dice.pick(namesFor(targetGroup)),
                new HoldingDraw(dice, catalogue, today),
                new WishDraw(dice, archetype, companies),
                today);
    }

    private String targetGroup(Archetype archetype, Dice dice) {
        return archetype.targetGroups().isEmpty()
                ? customs.drawKnown("targetGroup", dice)
                : dice.pick(archetype.targetGroups());
    }

    private Map<Names, Integer> namesFor(String targetGroup) {
        if (!targetGroup.equals("STATUSHOUDER")) {
            return names;
        }
        var newcomers = new LinkedHashMap<>(names);
        newcomers.keySet().removeIf(group -> !group.newcomers());
        return newcomers;
    }
}
