package nl.werkbrug.candidate;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;

import java.util.List;

/**
 * What a form makes of a candidate, with the catalogue of now; refuses what may not stand there.
 */
@Singleton
class CandidateBorder {
    private final Competences competences;

    CandidateBorder(Competences competences) {
        this.competences = competences;
    }

    /** Everything that would be refused of it. */
    List<Refusal> refusals(CandidateForm form) {
        var intake = new Intake();
        form.read(CandidateId.create(), 0, competences.catalogue(), intake);
        return intake.refusals();
    }

    Candidate added(CandidateId id, CandidateForm form, List<String> ownWords) {
        guard(ownWords);
        return read(id, 0, form).withOwnWords(ownWords);
    }

    /**
     * An answer once given is never taken back by leaving it out; only another answer replaces it.
     */
    Candidate changed(Candidate stored, long version, CandidateForm form, List<String> ownWords) {
        guard(ownWords.stream().filter(word -> !stored.ownWords().contains(word)).toList());
        Candidate read = restored(stored, version, form, ownWords);
        return read.withProfile(read.profile().keepingConsents(stored.profile().consents()));
    }

    /** What stood there before may stand there again, whatever was answered since. */
    Candidate restored(Candidate stored, long version, CandidateForm form, List<String> ownWords) {
        return read(stored.id(), version, form)
                .withOwnWords(ownWords)
                .withCoach(stored.coach())
                .withDisputed(stored.disputed());
    }

    List<Holding> holdings(List<HoldingForm> forms) {
        var intake = new Intake();
        var wanted = HoldingForm.read(forms, competences.catalogue(), intake);
        intake.finish();
        return wanted;
    }

    private Candidate read(CandidateId id, long version, CandidateForm form) {
        var intake = new Intake();
        Candidate candidate = form.read(id, version, competences.catalogue(), intake);
        intake.finish();
        return candidate;
    }

    /** The words of an import are prose of its competences. */
    private static void guard(List<String> ownWords) {
        var intake = new Intake();
        ownWords.forEach(word -> intake.prose("competences", word, Intake.TEXT_LIMIT));
        intake.finish();
    }
}
