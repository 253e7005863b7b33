package nl.werkbrug.occupation.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.occupation.FoundOccupation;
import nl.werkbrug.occupation.OccupationSource;

/** An occupation of an imported list, with the name of it that fits what was typed. */
@Serdeable
record OccupationJson(OccupationSource source, String code, String title, String name) {
    static OccupationJson of(FoundOccupation found) {
        var occupation = found.occupation();
        return new OccupationJson(
                occupation.source(), occupation.code(), occupation.title(), found.name());
    }
}
