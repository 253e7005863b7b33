package nl.werkbrug.occupation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.List;

@MappedEntity("occupation")
record OccupationRow(
        @Id String id,
        OccupationSource source,
        String code,
        String reference,
        String title,
        String names) {
    static OccupationRow of(OccupationLine line) {
        Occupation occupation = line.occupation();
        return new OccupationRow(
                occupation.source() + " " + line.code(),
                occupation.source(),
                line.code(),
                occupation.code(),
                occupation.title(),
                String.join("\n", line.names()));
    }

    OccupationLine toLine() {
        return new OccupationLine(
                code, new Occupation(source, reference, title), List.of(names.split("\n", -1)));
    }
}
