package nl.werkbrug.exchange;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.exchange.ImportJob.Figures;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("import_job")
record ImportJobRow(
        @Id UUID id,
        String region,
        JobState state,
        @Nullable String turn,
        @Nullable Instant aliveAt,
        UUID folder,
        UUID accountId,
        String startedBy,
        String fileName,
        Subject subject,
        long rowCount,
        String mapping,
        @Nullable String consentRecorded,
        Instant chosenAt,
        @Nullable Instant finishedAt,
        long passed,
        int added,
        int changed,
        int unchanged,
        int rejected,
        int withoutConsent,
        int kept,
        @Nullable String report) {
    /** Of a file that nobody confirmed yet, with what was said of its columns. */
    static ImportJobRow chosen(Choice choice, ImportFile file, String mapping) {
        return new ImportJobRow(
                choice.id(),
                choice.region().code(),
                JobState.CHOSEN,
                null,
                null,
                choice.folder(),
                choice.by().id().value(),
                choice.by().name(),
                choice.fileName(),
                file.subject(),
                file.rows(),
                mapping,
                null,
                choice.at(),
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                null);
    }

    /** The same, to be carried out at once. */
    ImportJobRow confirmed(ImportOrder order) {
        return new ImportJobRow(
                id,
                order.region(),
                JobState.CONFIRMED,
                turn,
                aliveAt,
                folder,
                accountId,
                startedBy,
                fileName,
                subject,
                rowCount,
                mapping,
                order.consentRecorded(),
                chosenAt,
                finishedAt,
                passed,
                added,
                changed,
                unchanged,
                rejected,
                withoutConsent,
                kept,
                report);
    }

    ImportJob toJob() {
        return new ImportJob(
                id,
                Region.of(region),
                state,
                new AccountId(accountId),
                startedBy,
                fileName,
                subject,
                rowCount,
                passed,
                consentRecorded,
                chosenAt,
                finishedAt,
                new Figures(added, changed, unchanged, rejected, withoutConsent, kept));
    }
}
