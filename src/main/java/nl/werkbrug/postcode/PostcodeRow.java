package nl.werkbrug.postcode;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("postcode_area")
record PostcodeRow(@Id int area, String place, double latitude, double longitude) {
    static PostcodeRow of(PostcodeArea area) {
        return new PostcodeRow(area.area(), area.place(), area.latitude(), area.longitude());
    }
}
