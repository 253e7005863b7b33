package nl.werkbrug.followup.web;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.followup.Due;
import nl.werkbrug.followup.Why;
import nl.werkbrug.trajectory.PhaseName;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody on the due list, as the page shows it.
 *
 * @param at the employer and the place, as one would ask the way; empty for nowhere
 * @param coach whose this is when it is not the reader's own: a key of a sentence
 * @param first the most pressing of the page
 */
public record DueRow(
        Due due, String at, @Nullable String address, @Nullable String coach, boolean first) {
    public UUID trajectory() {
        return due.whereabouts().id().value();
    }

    public CandidateId candidate() {
        return due.candidate();
    }

    public String who() {
        return due.label();
    }

    public PhaseName phase() {
        return due.whereabouts().phase();
    }

    /** On which the most pressing reason falls. */
    public LocalDate day() {
        return due.contact().plannedOn();
    }

    public Why why() {
        return due.contact().why();
    }

    public long overdue() {
        return due.daysOverdue();
    }

    public @Nullable SignalLook risk() {
        return SignalLook.of(due.risk());
    }

    public @Nullable SignalLook candidateSignal() {
        return SignalLook.of(due.signals().candidate());
    }

    public @Nullable SignalLook employerSignal() {
        return SignalLook.of(due.signals().employer());
    }

    public @Nullable String phone() {
        return due.phone();
    }

    /** Where a message goes: to the phone, else by mail. */
    public @Nullable String message() {
        if (due.phone() != null) {
            return "sms:" + dial();
        }
        return due.email() == null ? null : "mailto:" + due.email();
    }

    /** As a telephone dials it. */
    public String dial() {
        String phone = due.phone();
        return phone == null ? "" : phone.replaceAll("[^+0-9]", "");
    }

    /** For the map of the phone itself: no other site hears of it. */
    public @Nullable String route() {
        return address == null
                ? null
                : "geo:0,0?q="
                        + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
