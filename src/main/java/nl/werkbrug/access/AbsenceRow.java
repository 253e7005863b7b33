package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("absence")
record AbsenceRow(
        @Id UUID id, UUID accountId, UUID substituteId, LocalDate fromDay, LocalDate untilDay) {
    static AbsenceRow of(Absence absence) {
        return new AbsenceRow(
                absence.id(),
                absence.who().value(),
                absence.substitute().value(),
                absence.from(),
                absence.until());
    }

    Absence toAbsence() {
        return new Absence(
                id, new AccountId(accountId), new AccountId(substituteId), fromDay, untilDay);
    }
}
