package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.trajectory.PlannedIntroduction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody can learn at a company: what it asks for. */
@Singleton
class Goals {
    private static final int MOST = 10;

    /** As many as one learns in a few weeks. */
    private static final int PROPOSED = 3;

    private final Competences competences;
    private final Needs needs;

    Goals(Competences competences, Needs needs) {
        this.competences = competences;
        this.needs = needs;
    }

    /** The top ten of the need; without a need what the open needs of the company ask. */
    List<Goal> at(Actor reader, PlannedIntroduction met) {
        Stream<Need> asked =
                met.need() == null
                        ? needs.of(reader, met.employer()).stream().filter(Need::isOpen)
                        : needs.find(reader, met.need()).stream();
        return named(
                asked.flatMap(need -> need.topTen().criteria().stream())
                        .map(Criterion::competence)
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /** The first of them that nobody saw this person do. */
    List<String> toLearn(List<Goal> goals, Candidate who) {
        return goals.stream()
                .map(Goal::code)
                .filter(code ->
                        who.profile().holdings().stream().noneMatch(held -> shows(held, code)))
                .limit(PROPOSED)
                .map(CompetenceCode::value)
                .toList();
    }

    List<Goal> named(Collection<CompetenceCode> codes) {
        return codes.stream().flatMap(code -> goal(code).stream()).toList();
    }

    private Optional<Goal> goal(CompetenceCode code) {
        Optional<Competence> found = competences.catalogue().find(code);
        return found.map(competence -> new Goal(code, competence));
    }

    private static boolean shows(Holding held, CompetenceCode code) {
        return held.basis() == Basis.DEMONSTRATED && held.competence().equals(code);
    }
}
