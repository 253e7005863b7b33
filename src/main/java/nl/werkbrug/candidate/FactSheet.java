package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that can change about somebody, by the name of its fact; a blank one is left out. */
record FactSheet(Map<Fact, Object> values) {
    static FactSheet of(Candidate candidate) {
        var sheet = new FactSheet(new LinkedHashMap<>());
        sheet.addPerson(candidate.person());
        sheet.addProfile(candidate.profile());
        sheet.put("reference", candidate.reference());
        sheet.put("targetGroup", candidate.targetGroup());
        sheet.put("motivation", candidate.motivation());
        sheet.put("ownWords", candidate.ownWords());
        sheet.put("coach", candidate.coach());
        return sheet;
    }

    /** What has to be told of a file that looks so from now on. */
    List<Change> changesTo(FactSheet after, Recording recording) {
        var changes = new ArrayList<Change>();
        after.values.forEach((fact, value) -> {
            if (!value.equals(values.get(fact))) {
                boolean known = values.containsKey(fact);
                changes.add(
                        change(fact, known ? Change.Kind.CHANGED : Change.Kind.FILLED, recording));
            }
        });
        values.keySet().stream()
                .filter(fact -> !after.values.containsKey(fact))
                .forEach(fact -> changes.add(change(fact, Change.Kind.REMOVED, recording)));
        return changes;
    }

    private static Change change(Fact fact, Change.Kind kind, Recording recording) {
        return new Change(fact, kind, recording.by().name(), recording.at());
    }

    private void addPerson(Person person) {
        put("firstName", person.firstName());
        put("lastName", person.lastName());
        put("email", person.email());
        put("phone", person.phone());
    }

    private void addProfile(Profile profile) {
        put("region", profile.region());
        put("status", profile.status());
        put("postcode", profile.postcode());
        put("maxTravelKm", profile.maxTravelKm());
        put("hours", profile.hours().isBlank() ? null : profile.hours());
        put("availableFrom", profile.availableFrom());
        put("dutchLevel", profile.dutchLevel());
        // No licence at all is an answer, and not a blank.
        put(
                "drivingLicences",
                profile.drivingLicences() == null ? null : List.of(profile.drivingLicences()));
        put("workingTimes", profile.workingTimes());
        put("sectorsExcluded", profile.sectorsExcluded());
        put("employersExcluded", profile.employersExcluded());
        put("wishes.sectors", profile.wishes().sectors());
        put("wishes.employers", profile.wishes().employers());
        put("wishes.occupations", profile.wishes().occupations());
        profile.holdings().forEach(held -> values.put(Fact.of(held), held));
    }

    private void put(String fact, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            values.put(new Fact(fact), value);
        }
    }
}
