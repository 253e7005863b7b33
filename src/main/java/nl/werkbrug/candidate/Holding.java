package nl.werkbrug.candidate;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;

/** One candidate's hold on one competence (nl: beheersing). */
public record Holding(
        CompetenceCode competence,
        Level level,
        Basis basis,
        @Nullable String evidence,
        @Nullable LocalDate observedOn) {
    /** Longest evidence, in characters. */
    public static final int EVIDENCE_LIMIT = 500;

    /** By competence, the firmest basis first. */
    public static final Comparator<Holding> IN_ORDER =
            Comparator.comparing(Holding::competence).thenComparing(Holding::basis);

    /** The same of another competence. */
    Holding of(CompetenceCode other) {
        return new Holding(other, level, basis, evidence, observedOn);
    }
}
