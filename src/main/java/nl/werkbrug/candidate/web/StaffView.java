package nl.werkbrug.candidate.web;

import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Dispute;
import nl.werkbrug.candidate.Purpose;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A candidate as staff read it; who may change nothing gets no buttons. */
public record StaffView(
        UUID id,
        String label,
        Map<Purpose, Boolean> answers,
        List<Consent> consents,
        List<OpenDispute> disputes,
        List<CoachChoice> coaches,
        @Nullable UUID coach,
        boolean mayChange) {

    /** Something a candidate says is wrong, in the words of the file. */
    public record OpenDispute(UUID id, String about, @Nullable String words) {
        static OpenDispute of(Dispute dispute, Portrait portrait) {
            return new OpenDispute(
                    dispute.id(), portrait.nameOf(dispute.fact().name()), dispute.words());
        }
    }

    /** Who could coach this person. */
    public record CoachChoice(UUID id, String name) {}

    public StaffView {
        answers = Map.copyOf(answers);
        consents = List.copyOf(consents);
        disputes = List.copyOf(disputes);
        coaches = List.copyOf(coaches);
    }

    public String path() {
        return "/kandidaten/" + id;
    }
}
