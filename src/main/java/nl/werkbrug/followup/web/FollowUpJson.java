package nl.werkbrug.followup.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.followup.Agreement;
import nl.werkbrug.followup.FollowUp;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A follow-up over the API. */
@Serdeable
record FollowUpJson(
        UUID id,
        UUID trajectory,
        LocalDate heldOn,
        String channel,
        List<String> present,
        String candidateSignal,
        String employerSignal,
        List<String> topics,
        @Nullable String note,
        List<AgreementJson> agreements,
        @Nullable LocalDate nextOn,
        String recordedBy,
        Instant recordedAt) {
    static FollowUpJson of(FollowUp log) {
        return new FollowUpJson(
                log.id(),
                log.trajectory().value(),
                log.heldOn(),
                log.channel().name(),
                names(log.present()),
                log.candidateSignal().name(),
                log.employerSignal().name(),
                names(log.topics()),
                log.note(),
                log.agreements().stream().map(AgreementJson::of).toList(),
                log.nextOn(),
                log.by(),
                log.at());
    }

    private static List<String> names(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().toList();
    }

    /** What somebody promised. */
    @Serdeable
    record AgreementJson(UUID id, String owner, String what, LocalDate dueOn, String state) {
        static AgreementJson of(Agreement agreement) {
            return new AgreementJson(
                    agreement.id(),
                    agreement.owner().name(),
                    agreement.what(),
                    agreement.dueOn(),
                    agreement.state().name());
        }
    }
}
