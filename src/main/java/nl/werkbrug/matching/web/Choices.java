package nl.werkbrug.matching.web;

import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.employer.Employer;

import java.util.List;
import java.util.stream.Stream;

/** What the lists of the editor offer to choose from. */
public record Choices(List<Employer> employers, List<String> sectors) {
    public Choices {
        employers = List.copyOf(employers);
        sectors = List.copyOf(sectors);
    }

    public List<Region> regions() {
        return Region.ALL;
    }

    public List<String> dutchLevels() {
        return names(DutchLevel.values());
    }

    public List<String> drivingLicences() {
        return names(DrivingLicence.values());
    }

    public List<String> workingTimes() {
        return names(WorkingTime.values());
    }

    public List<Offer> offers() {
        return List.of(Offer.values());
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
