package nl.werkbrug.candidate;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.CompetenceMerged;
import nl.werkbrug.competence.CompetenceUse;

import java.util.List;
import java.util.Set;

/**
 * What people hold follows when two competences become one, each with a line for the index, the
 * access log and the history. What somebody disputes stays under its own code until it is settled.
 */
@Singleton
class MergedHoldings implements CompetenceUse {
    private static final int PORTION = 500;

    private final CandidateRows rows;
    private final CandidateStore store;

    MergedHoldings(CandidateRows rows, CandidateStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public long countOf(CompetenceCode code) {
        return rows.countHolders(HoldingLines.startOf(code));
    }

    @EventListener
    void follow(CompetenceMerged merged) {
        List<CandidateId> people =
                rows.holders(HoldingLines.startOf(merged.from())).stream()
                        .map(CandidateId::new)
                        .toList();
        for (int done = 0; done < people.size(); done += PORTION) {
            store.findAll(people.subList(done, Math.min(people.size(), done + PORTION)))
                    .forEach(one -> follow(one, merged));
        }
    }

    private void follow(Candidate stored, CompetenceMerged merged) {
        var held = stored.profile().holdings();
        var settled = held.stream().filter(one -> !isDisputed(one, stored.disputed())).toList();
        var together =
                new java.util.ArrayList<>(Holdings.merged(settled, merged.from(), merged.into()));
        held.stream().filter(one -> isDisputed(one, stored.disputed())).forEach(together::add);
        Candidate changed = stored.withProfile(stored.profile().withHoldings(together));
        if (!changed.equals(stored)) {
            store.update(
                    stored,
                    changed,
                    new Recording(merged.by(), Way.SCREEN, merged.at()),
                    new Handling(
                            merged.by(), Role.ADMIN, AccessPurpose.REGISTRATION, DataKind.PROFILE));
        }
    }

    private static boolean isDisputed(Holding held, Set<Fact> disputed) {
        return disputed.contains(Fact.of(held));
    }
}
