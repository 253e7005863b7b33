package nl.werkbrug.own;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody says about the own competences. It is the own word and marked so: what others saw
 * stays as it is.
 */
@Singleton
public class OwnCompetences {
    private final Self self;
    private final Candidates candidates;

    OwnCompetences(Self self, Candidates candidates) {
        this.self = self;
        this.candidates = candidates;
    }

    /** How well somebody says to do these things; what was said before of one is replaced. */
    @Transactional
    public void tell(Actor me, Map<CompetenceCode, Level> said) {
        Candidate own = self.of(me);
        var told = new ArrayList<>(without(own, held -> isOtherWord(held, said)));
        said.entrySet().stream()
                .filter(one -> !isSaid(own, one.getKey(), one.getValue()))
                .map(one -> form(one.getKey(), one.getValue()))
                .forEach(told::add);
        replace(me, own, told);
    }

    /** Takes the own word back. */
    @Transactional
    public void takeBack(Actor me, CompetenceCode code) {
        Candidate own = self.of(me);
        replace(me, own, without(own, held -> isOwnWord(held) && held.competence().equals(code)));
    }

    /** What somebody said of this competence before. */
    public static Optional<Level> said(Candidate own, CompetenceCode code) {
        return own.profile().holdings().stream()
                .filter(held -> isOwnWord(held) && held.competence().equals(code))
                .map(Holding::level)
                .findFirst();
    }

    /** The own word, that this person may change. */
    public static boolean isOwnWord(Holding held) {
        return held.basis() == Basis.DECLARED;
    }

    private void replace(Actor me, Candidate own, List<HoldingForm> forms) {
        candidates.replaceHoldings(own.id(), own.version(), forms, self.recording(me));
    }

    private static boolean isSaid(Candidate own, CompetenceCode code, Level level) {
        return said(own, code).filter(level::equals).isPresent();
    }

    private static boolean isOtherWord(Holding held, Map<CompetenceCode, Level> said) {
        Level level = said.get(held.competence());
        return isOwnWord(held) && level != null && level != held.level();
    }

    private static List<HoldingForm> without(Candidate own, Predicate<Holding> gone) {
        return own.profile().holdings().stream()
                .filter(gone.negate())
                .map(HoldingForm::of)
                .toList();
    }

    private static HoldingForm form(CompetenceCode code, Level level) {
        return new HoldingForm(code.value(), level.number(), Basis.DECLARED.name(), null, null);
    }
}
