package nl.werkbrug.own.web;

import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.privacy.FileTerm;

import org.jspecify.annotations.Nullable;

/** Where somebody stands who may pause, come back, or be erased. */
public record RightsView(CandidateStatus status, @Nullable FileTerm term) {
    public boolean isPaused() {
        return status == CandidateStatus.PAUSED;
    }

    public boolean mayPause() {
        return status == CandidateStatus.AVAILABLE;
    }

    public boolean isErasing() {
        return term != null && term.asked() != null;
    }
}
