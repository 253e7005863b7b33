package nl.werkbrug.matching.web;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.Relation;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Plank;
import nl.werkbrug.matching.Plank.Counted;
import nl.werkbrug.matching.Plank.MustState;
import nl.werkbrug.matching.Tie;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Matches of planks that were thrown together. */
final class Planks {
    private Planks() {}

    /** What a plank rests on. */
    enum Kind {
        SHOWN,
        RELATED,
        LEARNED,
        NOTHING
    }

    /** A plank in the making; the credit of nothing is nothing. */
    record Rough(int credit, Kind kind, boolean must) {
        Plank plank(int rank) {
            var wanted = competence("wb:wens-" + rank);
            return new Plank(
                    rank,
                    11 - rank,
                    new Criterion(wanted.code(), Level.WITH_HELP, must, true),
                    wanted,
                    kind == Kind.NOTHING ? 0 : credit,
                    counted(wanted),
                    must ? MustState.SATISFIED : MustState.NONE);
        }

        private @Nullable Counted counted(Competence wanted) {
            return switch (kind) {
                case SHOWN -> holding(wanted, Basis.DEMONSTRATED, Relation.SAME);
                case RELATED -> holding(competence("wb:anders"), Basis.DECLARED, Relation.RELATED);
                case LEARNED -> holding(wanted, Basis.DEVELOPABLE, Relation.SAME);
                case NOTHING -> null;
            };
        }
    }

    static Match match(List<Rough> roughs) {
        var planks = new ArrayList<Plank>();
        roughs.forEach(rough -> planks.add(rough.plank(planks.size() + 1)));
        return new Match(
                CandidateId.create(),
                Region.of("flevoland"),
                planks.stream().mapToInt(Plank::points).sum(),
                planks.stream().mapToInt(Plank::weight).sum(),
                null,
                new Tie(0, ""),
                planks,
                List.of(),
                null,
                0);
    }

    static Competence competence(String code) {
        return new Competence(
                new CompetenceCode(code),
                new Competence.Labels("Wens " + code, "Wish " + code),
                "",
                "metal",
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of("Training van acht weken"));
    }

    private static Counted holding(Competence held, Basis basis, Relation relation) {
        return new Counted(held, Level.INDEPENDENT, basis, relation, null);
    }
}
