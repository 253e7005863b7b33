package nl.werkbrug.trajectory;

import io.micronaut.transaction.annotation.Transactional;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The people around candidates (nl: netwerk). Nobody stands here without the candidate's yes to
 * that person, given on the own page or told to the coach; a yes that is taken back removes at
 * once.
 */
@Singleton
public class SupportNetwork {
    private final SupportPersonRows rows;
    private final FileDeeds deeds;
    private final Clock clock;

    SupportNetwork(SupportPersonRows rows, FileDeeds deeds, Clock clock) {
        this.rows = rows;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** For whoever was shown the candidate by name before. */
    @Transactional
    public List<SupportPerson> of(CandidateId who) {
        return rows.findByCandidateIdOrderByName(who.value()).stream()
                .map(SupportPersonRow::toPerson)
                .toList();
    }

    /** Refuses a form that is not allowed, or without a yes, with a RefusedException. */
    @Transactional
    public SupportPerson add(Actor by, CandidateId who, SupportForm form) {
        deeds.byEither(by, who);
        Way way = by.isCandidate(who.value()) ? Way.SCREEN : Way.SPOKEN;
        var recording = new Recording(by, way, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return rows.save(SupportPersonRow.of(form.read(who, recording))).toPerson();
    }

    /** The yes is taken back. */
    @Transactional
    public void remove(Actor by, CandidateId who, UUID id) {
        SupportPersonRow found =
                rows.findById(id)
                        .filter(row -> row.candidateId().equals(who.value()))
                        .orElseThrow(NotYoursException::new);
        deeds.byEither(by, who);
        rows.delete(found);
    }
}
