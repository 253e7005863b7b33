package nl.werkbrug.candidate;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One holding as it is given: unread text. The basis is DECLARED unless said. */
public record HoldingForm(
        @Nullable String competence,
        @Nullable Integer level,
        @Nullable String basis,
        @Nullable String evidence,
        @Nullable LocalDate observedOn) {
    /** Most holdings one candidate can have. */
    public static final int LIMIT = 200;

    public static HoldingForm of(Holding holding) {
        return new HoldingForm(
                holding.competence().value(),
                holding.level().number(),
                holding.basis().name(),
                holding.evidence(),
                holding.observedOn());
    }

    /**
     * Reads a list; refuses an unknown competence, a level outside 1 to 4, a holding twice. Two
     * codes that became one competence are one holding, the higher one.
     */
    static List<Holding> read(List<HoldingForm> forms, Catalogue catalogue, Intake intake) {
        intake.check(forms.size() <= LIMIT, "competences", "refusal.holdings.many", LIMIT);
        var holdings = new Holdings();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            String field = "competences[" + i + "]";
            HoldingForm form = forms.get(i);
            form.read(field, catalogue, intake)
                    .ifPresent(read -> {
                        boolean first = seen.add(form.competence() + " " + read.basis());
                        intake.check(first, field, "refusal.holding.twice");
                        holdings.add(read);
                    });
        }
        return holdings.all();
    }

    private Optional<Holding> read(String field, Catalogue catalogue, Intake intake) {
        CompetenceCode code =
                intake.read(
                        field + ".competence",
                        competence,
                        catalogue::read,
                        "refusal.competence.unknown");
        intake.check(
                competence != null && !competence.isBlank(),
                field + ".competence",
                "refusal.required");
        Optional<Level> readLevel = Level.of(level == null ? 0 : level);
        intake.check(readLevel.isPresent(), field + ".level", "refusal.level");
        Basis readBasis = readBasis(field, intake);
        String readEvidence =
                intake.proseLine(field + ".evidence", evidence, Holding.EVIDENCE_LIMIT);
        LocalDate readDay = intake.date(field + ".observedOn", observedOn);
        return code == null
                ? Optional.empty()
                : readLevel.map(
                        found -> new Holding(code, found, readBasis, readEvidence, readDay));
    }

    private Basis readBasis(String field, Intake intake) {
        Basis read = intake.word(field + ".basis", Basis.class, basis);
        return read == null ? Basis.DECLARED : read;
    }
}
