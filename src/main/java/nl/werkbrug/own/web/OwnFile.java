package nl.werkbrug.own.web;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Disputes;
import nl.werkbrug.candidate.web.Portrait;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.own.Self;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Texts;

import java.util.Map;

/** The own file as somebody reads, corrects and disputes it. */
@Singleton
class OwnFile {
    private final Self self;
    private final Candidates candidates;
    private final Disputes disputes;
    private final Competences competences;

    OwnFile(Self self, Candidates candidates, Disputes disputes, Competences competences) {
        this.self = self;
        this.candidates = candidates;
        this.disputes = disputes;
        this.competences = competences;
    }

    Candidate find(Actor me) {
        return self.of(me);
    }

    OwnView view(Actor me, Texts texts) {
        Candidate own = find(me);
        return new OwnView(Portrait.of(own, competences.catalogue(), texts), disputes.of(own.id()));
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
            candidates.change(own.id(), form.version(), _ -> wanted, self.recording(me));
            return Map.of();
        } catch (RefusedException refused) {
            return Wrong.words(refused, texts);
        } catch (OptimisticLockException _) {
            return Map.of("version", texts.of("own.overtaken"));
        }
    }

    void dispute(Actor me, String fact, String words) {
        disputes.raise(find(me).id(), fact, words, self.recording(me));
    }
}
