package nl.werkbrug.matching;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.Relation;

import java.util.Collection;

/**
 * What someone holds of one competence in one small number: a level of 0 to 4 for each of the three
 * bases, in base five. It is the frequency of the competence's term in the index.
 */
final class HoldingCode {
    /** One more than the largest code. */
    static final int CODES = 125;

    private static final int BASE = 5;

    private HoldingCode() {}

    static int of(Collection<Holding> ofOneCompetence) {
        return ofOneCompetence.stream().mapToInt(HoldingCode::of).sum();
    }

    /** The credit that each code gives a criterion at this nearness. */
    static byte[] credits(Criterion criterion, Relation near, Weights weights) {
        var credits = new byte[CODES];
        for (int code = 1; code < CODES; code++) {
            credits[code] = (byte) best(code, criterion, near, weights);
        }
        return credits;
    }

    /** Whether each code satisfies a must at this level. */
    static boolean[] satisfying(Level minimum) {
        var satisfying = new boolean[CODES];
        for (int code = 1; code < CODES; code++) {
            satisfying[code] = highestPresent(code) >= minimum.number();
        }
        return satisfying;
    }

    static boolean isPresent(int code) {
        return highestPresent(code) > 0;
    }

    static boolean isDevelopable(int code) {
        return code >= BASE * BASE;
    }

    private static int of(Holding holding) {
        return holding.level().number() * unit(holding.basis());
    }

    private static int best(int code, Criterion criterion, Relation near, Weights weights) {
        int best = 0;
        for (Basis basis : Basis.values()) {
            best = Math.max(best, credit(code, basis, criterion, near, weights));
        }
        return best;
    }

    private static int credit(
            int code, Basis basis, Criterion criterion, Relation near, Weights weights) {
        return Level.of(level(code, basis))
                .map(level ->
                        weights.credit(
                                basis, level, near, criterion.minLevel(), criterion.learnable()))
                .orElse(0);
    }

    /** The level that is not merely to be developed; 0 for none. */
    static int highestPresent(int code) {
        return Math.max(level(code, Basis.DEMONSTRATED), level(code, Basis.DECLARED));
    }

    private static int level(int code, Basis basis) {
        return code / unit(basis) % BASE;
    }

    private static int unit(Basis basis) {
        return switch (basis) {
            case DEMONSTRATED -> 1;
            case DECLARED -> BASE;
            case DEVELOPABLE -> BASE * BASE;
        };
    }
}
