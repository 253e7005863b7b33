package nl.werkbrug.need;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.employer.EmployerId;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("need_draft")
record NeedDraftRow(
        @Id UUID id,
        @Version long version,
        UUID employerId,
        String title,
        String typed,
        Instant changedAt) {
    NeedDraft toDraft() {
        return new NeedDraft(
                new NeedId(id), version, new EmployerId(employerId), title, typed, changedAt);
    }
}
