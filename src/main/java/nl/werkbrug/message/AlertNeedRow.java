package nl.werkbrug.message;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.need.NeedId;

import java.util.UUID;

@MappedEntity("alert_need")
record AlertNeedRow(@Id UUID id, UUID needId) {
    static AlertNeedRow of(NeedId need) {
        return new AlertNeedRow(UUID.randomUUID(), need.value());
    }
}
