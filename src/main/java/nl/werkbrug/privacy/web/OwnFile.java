package nl.werkbrug.privacy.web;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Disputes;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.web.Portrait;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.privacy.AccessLog;
import nl.werkbrug.privacy.PersonFile;
import nl.werkbrug.privacy.PersonFiles;
import nl.werkbrug.privacy.Retention;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Texts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a candidate may do with the own file; somebody without one gets a 404. */
@Singleton
class OwnFile {
    private static final Duration SHOWN = Duration.ofDays(90);

    private final Candidates candidates;
    private final Disputes disputes;
    private final Competences competences;
    private final Retention retention;
    private final PersonFiles files;
    private final AccessLog log;
    private final Visitors visitors;
    private final Clock clock;

    OwnFile(
            Candidates candidates,
            Disputes disputes,
            Competences competences,
            Retention retention,
            PersonFiles files,
            AccessLog log,
            Visitors visitors,
            Clock clock) {
        this.candidates = candidates;
        this.disputes = disputes;
        this.competences = competences;
        this.retention = retention;
        this.files = files;
        this.log = log;
        this.visitors = visitors;
        this.clock = clock;
    }

    OwnView view(Actor me, Texts texts, String done) {
        Candidate own = find(me);
        return new OwnView(
                own.label(),
                Portrait.of(own, competences.catalogue(), texts),
                consents(me, own, texts),
                visits(own.id(), texts),
                disputes.of(own.id()),
                own.profile().status() == CandidateStatus.PAUSED,
                own.profile().status() == CandidateStatus.AVAILABLE,
                retention.find(own.id()).orElse(null),
                done);
    }

    OwnForm form(Actor me) {
        return OwnForm.of(find(me));
    }

    /** What is wrong with it by field, in words; empty when it was stored. */
    Map<String, String> change(Actor me, OwnForm form, Texts texts) {
        var intake = new Intake();
        Candidate own = find(me);
        CandidateForm wanted = form.over(CandidateForm.of(own), intake);
        try {
            intake.finish();
            candidates.change(own.id(), form.version(), _ -> wanted, recording(me));
            return Map.of();
        } catch (RefusedException refused) {
            return words(refused.refusals(), texts);
        } catch (OptimisticLockException _) {
            return Map.of("version", texts.of("own.overtaken"));
        }
    }

    void decide(Actor me, Purpose purpose, boolean given) {
        candidates.decide(find(me).id(), purpose, given, recording(me));
    }

    void dispute(Actor me, String fact, String words) {
        disputes.raise(find(me).id(), fact, words, recording(me));
    }

    /** Pausing and coming back again, and nothing else. */
    void move(Actor me, CandidateStatus to) {
        Candidate own = find(me);
        candidates.change(own.id(), own.version(), form -> form.withStatus(to), recording(me));
    }

    /** Nobody finds this person any more while the request waits. */
    void askErasure(Actor me) {
        retention.ask(find(me).id(), handling(me), LocalDate.now(clock));
        moveFrom(CandidateStatus.AVAILABLE, me, CandidateStatus.PAUSED);
    }

    void takeErasureBack(Actor me) {
        retention.withdraw(find(me).id(), handling(me));
        moveFrom(CandidateStatus.PAUSED, me, CandidateStatus.AVAILABLE);
    }

    private void moveFrom(CandidateStatus from, Actor me, CandidateStatus to) {
        if (find(me).profile().status() == from) {
            move(me, to);
        }
    }

    PersonFile file(Actor me) {
        return files.find(find(me).id(), handling(me)).orElseThrow(OwnFile::none);
    }

    private Candidate find(Actor me) {
        return Optional.ofNullable(me.candidate())
                .map(CandidateId::new)
                .flatMap(id -> candidates.find(me, AccessPurpose.OWN_FILE, id))
                .orElseThrow(OwnFile::none);
    }

    private List<OwnView.ConsentLine> consents(Actor me, Candidate own, Texts texts) {
        var latest = new LinkedHashMap<Purpose, Consent>();
        candidates.consentsOf(me, own.id()).forEach(one -> latest.put(one.purpose(), one));
        return Arrays.stream(Purpose.values())
                .map(purpose -> line(purpose, own, Optional.ofNullable(latest.get(purpose)), texts))
                .toList();
    }

    private OwnView.ConsentLine line(
            Purpose purpose, Candidate own, Optional<Consent> latest, Texts texts) {
        return new OwnView.ConsentLine(
                purpose.name(),
                texts.of("consent.title." + purpose),
                texts.of("consent.text." + purpose),
                own.profile().consents().get(purpose),
                latest.map(one ->
                                texts.of(
                                        "consent.how",
                                        day(one.recordedAt()),
                                        texts.of("consent.way." + one.way()),
                                        one.recordedBy(),
                                        one.textVersion()))
                        .orElse(null));
    }

    private List<String> visits(CandidateId id, Texts texts) {
        Instant now = clock.instant();
        return log.visitsOf(id, now.minus(SHOWN), now.plusSeconds(1)).stream()
                .map(visit -> visitors.tell(visit, texts))
                .toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private Recording recording(Actor me) {
        return new Recording(me, Way.SCREEN, clock.instant());
    }

    private static Handling handling(Actor me) {
        return new Handling(me, Role.CANDIDATE, AccessPurpose.RIGHTS, DataKind.FILE);
    }

    private static Map<String, String> words(List<Refusal> refusals, Texts texts) {
        var words = new LinkedHashMap<String, String>();
        refusals.forEach(refusal -> words.putIfAbsent(refusal.field(), texts.of(refusal)));
        return words;
    }

    private static HttpStatusException none() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "No own file");
    }
}
