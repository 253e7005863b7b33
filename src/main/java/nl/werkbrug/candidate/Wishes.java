package nl.werkbrug.candidate;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where someone would like to work: sectors, employers, occupations. */
public record Wishes(Set<String> sectors, Set<UUID> employers, List<String> occupations) {
    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), List.of());

    public Wishes {
        sectors = Set.copyOf(sectors);
        employers = Set.copyOf(employers);
        occupations = List.copyOf(occupations);
    }

    public boolean isBlank() {
        return sectors.isEmpty() && employers.isEmpty() && occupations.isEmpty();
    }
}
