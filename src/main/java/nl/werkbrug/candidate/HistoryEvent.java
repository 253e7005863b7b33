package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Something that happened to a file, as far as it was written down (nl: geschiedenis). */
public sealed interface HistoryEvent {
    /** When it was written down. */
    Instant at();

    /**
     * A fact is no longer what it was.
     *
     * @param was what was held before, where the fact is a holding
     */
    record Changed(Change change, @Nullable Holding was) implements HistoryEvent {
        @Override
        public Instant at() {
            return change.at();
        }
    }

    /** A holding that was replaced before it was written down by whom. */
    record Replaced(Holding was, Instant at) implements HistoryEvent {}

    /** A yes or a no. */
    record Answered(Consent consent) implements HistoryEvent {
        @Override
        public Instant at() {
            return consent.recordedAt();
        }
    }

    /** Staff and candidate spoke. */
    record Spoke(ContactMoment moment) implements HistoryEvent {
        @Override
        public Instant at() {
            return moment.at();
        }
    }

    /** The candidate says that something is wrong. */
    record Disputed(Dispute dispute) implements HistoryEvent {
        @Override
        public Instant at() {
            return dispute.raisedAt();
        }
    }

    /** Another file went into this one. */
    record Joined(Merged merged) implements HistoryEvent {
        @Override
        public Instant at() {
            return merged.at();
        }
    }

    /** That was taken back. */
    record Parted(String by, Instant at) implements HistoryEvent {}

    /** Staff looked into it. */
    record Settled(Dispute dispute, Instant at) implements HistoryEvent {}
}
