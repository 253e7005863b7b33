package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Dispute;
import nl.werkbrug.candidate.Disputes;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Texts;

import java.util.List;

/** Gathers what a page about one candidate shows to staff. */
@Singleton
class StaffViews {
    private final Candidates candidates;
    private final Disputes disputes;
    private final Accounts accounts;
    private final Competences competences;

    StaffViews(
            Candidates candidates, Disputes disputes, Accounts accounts, Competences competences) {
        this.candidates = candidates;
        this.disputes = disputes;
        this.accounts = accounts;
        this.competences = competences;
    }

    StaffView of(Actor reader, Candidate found, Texts texts) {
        var portrait = Portrait.of(found, competences.catalogue(), texts);
        return new StaffView(
                found.id().value(),
                found.label(),
                found.profile().consents(),
                candidates.consentsOf(reader, found.id()),
                disputes.of(found.id()).stream()
                        .filter(Dispute::isOpen)
                        .map(dispute -> StaffView.OpenDispute.of(dispute, portrait))
                        .toList(),
                coaches(found.profile().region()),
                found.coach() == null ? null : found.coach().value(),
                candidates.mayChange(reader, found));
    }

    private List<StaffView.CoachChoice> coaches(Region region) {
        return accounts.all().stream()
                .filter(account -> !account.disabled())
                .filter(account -> account.toActor().is(Role.COACH, region))
                .map(StaffViews::choice)
                .toList();
    }

    private static StaffView.CoachChoice choice(Account account) {
        return new StaffView.CoachChoice(account.id().value(), account.displayName());
    }
}
