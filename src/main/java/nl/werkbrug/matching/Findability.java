package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.competence.Competences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who could be found better, and by asking what (nl: vindbaarheid). */
@Singleton
public class Findability {
    private static final Comparator<Improvable> BY_GAIN =
            Comparator.comparing(Improvable::waitsForConsent)
                    .thenComparing(one -> one.gaps().getFirst(), Gap.BY_GAIN)
                    .thenComparing(one -> one.candidate().value());

    private final Roster roster;
    private final Profiles profiles;
    private final Names names;
    private final StandingNeeds standing;
    private final FindabilityTerms terms;
    private final Competences competences;

    Findability(
            Roster roster,
            Profiles profiles,
            Names names,
            StandingNeeds standing,
            FindabilityTerms terms,
            Competences competences) {
        this.roster = roster;
        this.profiles = profiles;
        this.names = names;
        this.standing = standing;
        this.terms = terms;
        this.competences = competences;
    }

    /**
     * Of somebody whom this reader has found before, over the open needs that this reader may see.
     * Of who said no to matching, or is not available, nothing is counted.
     */
    public Prospects of(Actor reader, CandidateId id, LocalDate today) {
        return Optional.ofNullable(profiles.of(List.of(id)).get(id))
                .map(profile -> of(profile, standing.seenBy(reader), today))
                .orElse(new Prospects(List.of(), null));
    }

    /**
     * One page of the people of this reader of whom asking brings something, most gain first; who
     * was never asked for consent comes last, as nothing is counted of them. Pages count from 0.
     */
    public WorkList workList(Actor reader, LocalDate today, int page, int size) {
        List<Improvable> found = improvable(reader, today);
        List<Improvable> wanted =
                found.stream().sorted(BY_GAIN).skip((long) page * size).limit(size).toList();
        var labels =
                names.show(
                        reader,
                        AccessPurpose.MATCHING,
                        wanted.stream().map(Improvable::candidate).toList());
        return new WorkList(
                wanted.stream()
                        .filter(one -> labels.containsKey(one.candidate()))
                        .map(one -> one.called(labels.getOrDefault(one.candidate(), "")))
                        .toList(),
                found.size(),
                (int) found.stream().filter(Improvable::waitsForConsent).count());
    }

    private List<Improvable> improvable(Actor reader, LocalDate today) {
        var needs = standing.seenBy(reader);
        var found = new ArrayList<Improvable>();
        roster.forEach(
                reader,
                profile -> {
                    List<Gap> gaps = worthAsking(profile, needs, today);
                    if (!gaps.isEmpty()) {
                        found.add(new Improvable(profile.id(), "", gaps));
                    }
                });
        return found;
    }

    /** After so many months a competence that was seen is old. */
    public int oldAfterMonths() {
        return terms.oldAfterMonths();
    }

    private Prospects of(Profile profile, List<StandingNeed> needs, LocalDate today) {
        KnownPerson person = standing.ready(profile);
        return new Prospects(
                Gaps.of(person, needs, oldBefore(today)),
                profile.mayBeMatched() ? openings().best(person, needs).orElse(null) : null);
    }

    private Openings openings() {
        return new Openings(competences.catalogue(), terms.learnedLevel());
    }

    private List<Gap> worthAsking(Profile profile, List<StandingNeed> needs, LocalDate today) {
        return Gaps.of(standing.ready(profile), needs, oldBefore(today)).stream()
                .filter(Gap::isWorthAsking)
                .toList();
    }

    private LocalDate oldBefore(LocalDate today) {
        return today.minusMonths(terms.oldAfterMonths());
    }

    /** Somebody of whom asking brings something; the label is what the reader may say. */
    public record Improvable(CandidateId candidate, String label, List<Gap> gaps) {
        public Improvable {
            gaps = List.copyOf(gaps);
        }

        boolean waitsForConsent() {
            return gaps.getFirst().subject() == Gap.Subject.CONSENT;
        }

        Improvable called(String name) {
            return new Improvable(candidate, name, gaps);
        }
    }

    /** Some of how many, and how many of all were never asked for consent. */
    public record WorkList(List<Improvable> people, int total, int unasked) {
        public WorkList {
            people = List.copyOf(people);
        }
    }
}
