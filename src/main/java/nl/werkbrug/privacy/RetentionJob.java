package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.refusal.RefusedException;

import java.time.LocalDate;
import java.time.ZoneId;

/** Erases whose term has passed and who asked for it, and the old lines of the access log. */
@Singleton
class RetentionJob {
    private static final Handling BY_TERM = Erasures.ofTheInstallation("retention");

    private final Retention retention;
    private final Erasures erasures;
    private final AccessLog log;

    RetentionJob(Retention retention, Erasures erasures, AccessLog log) {
        this.retention = retention;
        this.erasures = erasures;
        this.log = log;
    }

    /** One transaction per person; returns how many were erased. */
    int erase(LocalDate today) {
        return (int)
                retention.due(today).stream().filter(term -> isErased(term.candidate())).count();
    }

    int shortenLog(LocalDate today, ZoneId zone) {
        LocalDate kept = retention.terms().logKeptFrom(today);
        return log.removeBefore(kept.atStartOfDay(zone).toInstant());
    }

    private boolean isErased(CandidateId candidate) {
        try {
            return erasures.erase(candidate, BY_TERM);
        } catch (RefusedException _) {
            // Held since the list was made.
            return false;
        }
    }
}
