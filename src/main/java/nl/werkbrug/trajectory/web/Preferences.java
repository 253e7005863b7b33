package nl.werkbrug.trajectory.web;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.PlannedIntroduction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** The companies that a candidate met, the one this person likes best first (nl: voorkeur). */
final class Preferences {
    private Preferences() {}

    /** One introduction of each company, the last one. */
    static List<PlannedIntroduction> met(List<PlannedIntroduction> all) {
        var last = new LinkedHashMap<EmployerId, PlannedIntroduction>();
        all.stream()
                .filter(PlannedIntroduction::isHeld)
                .forEach(one -> last.put(one.employer(), one));
        return last.values().stream().sorted(PlannedIntroduction.BY_PREFERENCE).toList();
    }

    /** With one company before the one that was liked better until now. */
    static List<EmployerId> raised(List<PlannedIntroduction> met, EmployerId employer) {
        var order = new ArrayList<>(met.stream().map(PlannedIntroduction::employer).toList());
        int place = order.indexOf(employer);
        if (place > 0) {
            Collections.swap(order, place, place - 1);
        }
        return order;
    }
}
