package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a trajectory proves of somebody: what was seen in it, and where. */
@Singleton
class Proofs {
    private final Employers employers;

    Proofs(Employers employers) {
        this.employers = employers;
    }

    /** Of each competence the last proof that counts. */
    Map<CompetenceCode, Proof> of(Trajectory trajectory) {
        var proofs = new LinkedHashMap<CompetenceCode, Proof>();
        List<Stay> stays = trajectory.course().stays();
        for (Entry entry : trajectory.effective()) {
            seen(entry.event())
                    .forEach(seen -> proofs.put(seen.competence(), proof(seen, entry, stays)));
        }
        return proofs;
    }

    /** What somebody says of the own competences is no proof. */
    private static List<Seen> seen(TrajectoryEvent event) {
        return switch (event) {
            case OrientationEvaluated evaluated when evaluated.by() != Evaluator.CANDIDATE ->
                    evaluated.seen();
            case WorkExperienceEnded ended -> ended.demonstrated();
            default -> List.of();
        };
    }

    private Proof proof(Seen seen, Entry entry, List<Stay> stays) {
        String evidence =
                switch (entry.event()) {
                    case WorkExperienceEnded ended ->
                            experience(ended, place(stays, entry, WorkExperience.class));
                    default -> guarded("orientation", place(stays, entry, Orientation.class));
                };
        var holding =
                new Holding(
                        seen.competence(),
                        seen.level(),
                        Basis.DEMONSTRATED,
                        evidence,
                        entry.event().date());
        return new Proof(holding, entry);
    }

    private static String experience(WorkExperienceEnded ended, String place) {
        Words certificate = ended.certificate();
        return certificate == null || certificate.equals(Words.ERASED)
                ? guarded("experience", place)
                : shortened(say("certificate", certificate.text(), place));
    }

    /** The name of a company may hold a word that may be said of nobody. */
    private static String guarded(String kind, String place) {
        String told = say(kind, place);
        var intake = new Intake();
        intake.prose("evidence", told, Holding.EVIDENCE_LIMIT);
        return intake.isFine() ? told : say(kind + ".somewhere");
    }

    private static String say(String kind, Object... arguments) {
        return Wording.of(Wording.DUTCH, "evidence." + kind, List.of(arguments));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), Holding.EVIDENCE_LIMIT));
    }

    private String place(List<Stay> stays, Entry entry, Class<? extends Stay> kind) {
        return stays.reversed().stream()
                .filter(kind::isInstance)
                .filter(stay -> stay.number() < entry.number())
                .findFirst()
                .flatMap(stay -> employers.find(stay.employer()))
                .map(Employer::name)
                .orElse("");
    }
}
