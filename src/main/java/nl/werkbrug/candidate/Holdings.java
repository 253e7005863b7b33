package nl.werkbrug.candidate;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody holds, at most once per competence and basis. Where two meet, as when two
 * competences turn out to be one, the higher counts and then the later: nobody loses by it.
 */
final class Holdings {
    private static final Comparator<Holding> HIGHEST =
            Comparator.comparing((Holding held) -> held.level().number())
                    .thenComparing(held -> observed(held));

    private final Map<Place, Holding> held = new LinkedHashMap<>();

    private record Place(CompetenceCode competence, Basis basis) {}

    /** Of the second competence what was of the first. */
    static List<Holding> merged(
            Collection<Holding> before, CompetenceCode from, CompetenceCode into) {
        var holdings = new Holdings();
        before.forEach(one -> holdings.add(one.competence().equals(from) ? one.of(into) : one));
        return holdings.all();
    }

    void add(Holding more) {
        held.merge(new Place(more.competence(), more.basis()), more, Holdings::higher);
    }

    List<Holding> all() {
        return List.copyOf(held.values());
    }

    private static Holding higher(Holding one, Holding other) {
        return HIGHEST.compare(one, other) >= 0 ? one : other;
    }

    private static LocalDate observed(Holding held) {
        return held.observedOn() == null ? LocalDate.MIN : held.observedOn();
    }
}
